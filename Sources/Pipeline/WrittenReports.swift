package import Foundation
import Storage

/// The files that a vault's reports went to, so that forgetting finds them.
package struct WrittenReports {
  private let vault: Vault

  package init(vaultPath: String) throws { vault = try Vault.open(path: vaultPath) }

  /// Notes an absolute path and the bytes that were written there.
  package func remember(_ path: String, bytes: Data) throws {
    try vault.remember(report: path, digest: Fingerprint.digest(of: bytes))
  }
}
