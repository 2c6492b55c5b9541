import Foundation

/// Where the vault lies unless the person says otherwise.
enum VaultLocation {
  /// `$XDG_DATA_HOME/partywall/vault.sqlite`, else `~/.local/share/partywall/vault.sqlite`.
  static var standard: String {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"] ?? "."
    let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? "\(home)/.local/share"
    return "\(data)/partywall/vault.sqlite"
  }
}
