import Crypto
import Foundation
import GRDB
package import Model

extension Vault {
  /// The key that the ids of an account's findings are made with.
  ///
  /// A vault in memory has no secret to keep: there the key comes from the account alone, so that a folder and its zip,
  /// today and tomorrow, give the same ids.
  package func fingerprintKey(of account: Account) throws -> FingerprintKey {
    guard !isEphemeral else { return FingerprintKey(secret: Data(), account: Self.mark(account)) }
    let secret = try secret()
    // The account's number stays when an export teaches the vault its user name.
    let number = try queue.read { try Self.number(of: account.id, in: $0) }
    return FingerprintKey(secret: secret, account: number.map { "account \($0)" } ?? Self.mark(account))
  }

  /// What an account is known by in every export: the user name on Instagram, the owner's name elsewhere.
  private static func mark(_ account: Account) -> String {
    let name = account.ownerName.map(PeopleDirectory.folded)
    let handle = account.handle?.lowercased()
    let key = account.platform == .instagram ? handle ?? name : name ?? handle
    return "\(account.platform.rawValue) \(key ?? "")"
  }

  /// The vault's 32 random bytes, made when they are first asked for.
  private func secret() throws -> Data {
    try queue.write { database in
      let known = try Data.fetchOne(database, sql: "SELECT value FROM secret WHERE name = 'fingerprint'")
      if let known { return known }
      let made = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
      try database.execute(sql: "INSERT INTO secret (name, value) VALUES ('fingerprint', ?)", arguments: [made])
      return made
    }
  }

  static func number(of account: String, in database: Database) throws -> Int64? {
    try Int64.fetchOne(database, sql: "SELECT number FROM account WHERE id = ?", arguments: [account])
  }
}
