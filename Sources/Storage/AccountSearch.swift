import GRDB
import Model

/// Finds the known accounts that an export is of, once its records are in the vault under an account of their own.
///
/// A user name can be changed, a number can't: so first by the platform's number, then by the user name, then by what
/// else only one account has. What contradicts the number or the day of registration is another account, whatever else
/// it shares.
struct AccountSearch {
  /// A known account, and what says that it is the same.
  struct Match {
    var number: Int64
    var owner: AccountOwner
    var sign: AccountSign
  }

  let database: Database

  /// The export's records.
  let source: Int64
  let owner: AccountOwner

  /// The accounts that are this one, the best sign first; of signs that fit several accounts, none is taken.
  func matches() throws -> [Match] {
    let known = try Row.fetchAll(
      database, sql: "SELECT number, id, name, handle FROM account WHERE platform = ? AND number <> ? ORDER BY number",
      arguments: [owner.platform.rawValue, source])
    var matches: [Match] = []
    for row in known {
      guard let sign = try sign(of: row) else { continue }
      matches.append(
        Match(
          number: row["number"],
          owner: AccountOwner(platform: owner.platform, name: row["name"], handle: row["handle"]), sign: sign))
    }
    let certain = matches.filter { $0.sign != .name }.sorted { ($0.sign, $0.number) < ($1.sign, $1.number) }
    guard let best = certain.first else {
      // Nothing but a name, too, is what the account that was kept apart before has.
      let alike = matches.filter { $0.owner.handle == nil && owner.handle == nil }
      return alike.count == 1 ? alike : matches
    }
    return try certain.filter { try $0.number == best.number || !contradict($0.number, best.number) }
  }

  private func sign(of row: Row) throws -> AccountSign? {
    let number: Int64 = row["number"]
    if try shares(number, .memberNumber) { return .memberNumber }
    if try contradict(source, number) { return nil }
    let (name, handle): (String?, String?) = (row["name"], row["handle"])
    if let own = owner.handle?.lowercased() {
      if own == handle?.lowercased() { return .userName }
      if try holds(number, handle: own) { return .userName }
    }
    if let handle, try holds(source, handle: handle.lowercased()) { return .userName }
    let isNamesake = owner.hasName(name)
    for sign in AccountSign.allCases where sign.query != nil {
      // One person may have several accounts with one e-mail address where the platform has no real names.
      if owner.platform == .instagram && sign == .email || sign.needsName && !isNamesake { continue }
      if try shares(number, sign) { return sign }
    }
    if owner.handle != nil, handle != nil { return nil }
    return row["id"] == owner.account.id || isNamesake ? .name : nil
  }

  private func holds(_ account: Int64, handle: String) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM field WHERE account = ? AND kind IN ('handle', 'former-handle')
          AND lower(value) = ?)
        """, arguments: [account, handle]) ?? false
  }

  private func shares(_ account: Int64, _ sign: AccountSign) throws -> Bool {
    guard let query = sign.query else { return false }
    return try Bool.fetchOne(
      database, sql: "SELECT \(query)", arguments: ["source": source, "known": account]) ?? false
  }

  /// Whether both have a number and none in common, or registered on different days.
  private func contradict(_ one: Int64, _ other: Int64) throws -> Bool {
    let has = { (account: String, kind: String, more: String) in
      "EXISTS (SELECT 1 FROM field WHERE account = \(account) AND kind = '\(kind)'\(more))"
    }
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT (\(has(":one", "member-id", "")) AND \(has(":other", "member-id", ""))
            AND NOT EXISTS (SELECT value FROM field WHERE account = :one AND kind = 'member-id'
              INTERSECT SELECT value FROM field WHERE account = :other AND kind = 'member-id'))
          OR (\(has(":one", "registered", " AND since IS NOT NULL"))
            AND \(has(":other", "registered", " AND since IS NOT NULL"))
            AND NOT EXISTS (SELECT 1 FROM field AS one, field AS other WHERE one.account = :one
              AND other.account = :other AND one.kind = 'registered' AND other.kind = 'registered'
              AND abs(one.since - other.since) <= \(AccountSign.day)))
        """, arguments: ["one": one, "other": other]) ?? false
  }
}
