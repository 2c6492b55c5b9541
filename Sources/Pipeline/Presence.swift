import Model
import Storage

/// Tells what is gone from an account from what an export merely does not reach.
struct Presence {
  private let exports: [String: [ExportEntry]]
  private let imported: Set<String>

  /// - Parameters:
  /// - imported: digests of the archives that this run reads.
  init(vault: Vault, accounts: [Account], imported: Set<String>) throws {
    var exports: [String: [ExportEntry]] = [:]
    for account in accounts { exports[account.id] = try vault.exports(of: account.id) }
    self.exports = exports
    self.imported = imported
  }

  /// Whether an export newer than the one that a record was last seen in would hold it, and does not.
  func isGone(_ kind: RecordKind, at moment: Timestamp?, seenIn digest: String, of account: Account) -> Bool {
    let exports = exports[account.id] ?? []
    guard exports.count > 1, let seen = exports.first(where: { $0.digest == digest }) else { return false }
    return exports.contains { isNewer($0, than: seen) && $0.covers(kind, at: moment) }
  }

  /// The day of the export with a digest.
  func day(of digest: String, account: Account) -> Day? {
    exports[account.id]?.first { $0.digest == digest }?.exportedAt
  }

  /// The day of the newest export of an account that this run reads.
  func newestDay(of account: Account) -> Day? {
    exports[account.id]?.filter { imported.contains($0.digest) }.compactMap(\.exportedAt).max()
  }

  /// By day; of one day, what this run reads is newer than what an earlier one read.
  private func isNewer(_ one: ExportEntry, than other: ExportEntry) -> Bool {
    guard let day = one.exportedAt, let otherDay = other.exportedAt, day != otherDay else {
      return imported.contains(one.digest) && !imported.contains(other.digest)
    }
    return day > otherDay
  }
}
