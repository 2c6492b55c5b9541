import Detectors
import Model
import Storage

/// The accounts of a run with what the vault holds of them beside their items.
struct StoredAccounts {
  /// On the side that the owner declares for them.
  let accounts: [Account]
  let profiles: [AccountProfile]

  private let stored: [String: StoredProfile]

  init(of imported: [Account], in vault: Vault, sides context: Context) throws {
    var seen: Set<String> = []
    var accounts: [Account] = []
    for var account in imported where seen.insert(account.id).inserted {
      account.side = context.side(of: account.platform)
      accounts.append(account)
    }
    // By platform and id, so that the order on the command line does not matter.
    accounts.sort { ($0.platform, $0.id) < ($1.platform, $1.id) }
    var profiles: [AccountProfile] = []
    var whole: [String: StoredProfile] = [:]
    for account in accounts {
      let stored = try vault.profile(of: account)
      profiles.append(StoredAccounts.profile(account, stored))
      whole[account.id] = stored
    }
    self.accounts = accounts
    self.profiles = profiles
    stored = whole
  }

  /// The accounts without the records that are gone from them.
  func live(_ presence: Presence) -> [AccountProfile] {
    accounts.compactMap { account in
      guard var kept = stored[account.id] else { return nil }
      func isLive(_ kind: RecordKind, _ moment: Timestamp?, _ archive: String) -> Bool {
        !presence.isGone(kind, at: moment, seenIn: archive, of: account)
      }
      kept.fields.removeAll { !isLive(.field($0.record.kind), $0.record.since, $0.archive) }
      kept.positions.removeAll { !isLive(.position, nil, $0.archive) }
      kept.contactPoints.removeAll { !isLive(.contactPoint($0.record.use), $0.record.at, $0.archive) }
      kept.ties.removeAll { !isLive(.tie($0.record.kind), $0.record.since, $0.archive) }
      return StoredAccounts.profile(account, kept)
    }
  }

  private static func profile(_ account: Account, _ stored: StoredProfile) -> AccountProfile {
    AccountProfile(
      account: account, fields: stored.fields.map(\.record), positions: stored.positions.map(\.record),
      contactPoints: stored.contactPoints.map(\.record), ties: stored.ties.map(\.record),
      threads: stored.threads.map(\.record))
  }
}
