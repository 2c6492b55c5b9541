import Foundation
import GRDB
import Model

/// Ties of people whom one export knows by their address and another by name alone: LinkedIn's of before 2023.
struct TieMerge {
  let database: Database
  let source: Int64
  let target: Int64

  private struct Entry {
    var key: Data
    var name: String
    var hasHandle: Bool
    var since: Timestamp?
  }

  /// How far apart two statements of one moment may lie: a day in another zone, written without its hour.
  private static let tolerance: Int64 = 26 * 3_600_000

  /// Gives both the key of the one with the address.
  func run() throws {
    let own = try entries(of: source, missingIn: target)
    var known = try entries(of: target, missingIn: source)
    for (group, mine) in own.sorted(by: { $0.key < $1.key }) {
      for entry in mine {
        guard
          let match = known[group]?.firstIndex(where: {
            $0.hasHandle != entry.hasHandle && TieMerge.agree($0.since, entry.since)
          }), let other = known[group]?.remove(at: match)
        else { continue }
        try rename(entry, other)
      }
    }
  }

  private func rename(_ own: Entry, _ known: Entry) throws {
    let (account, key, old) = own.hasHandle ? (target, own.key, known.key) : (source, known.key, own.key)
    try database.execute(
      sql: "UPDATE OR IGNORE tie SET key = ? WHERE account = ? AND key = ?", arguments: [key, account, old])
  }

  /// Ties by kind and folded name.
  private func entries(of account: Int64, missingIn other: Int64) throws -> [String: [Entry]] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT key, kind, json_extract(other, '$.name') AS name, json_extract(other, '$.handle') AS handle, since
        FROM tie AS known WHERE account = ? AND NOT EXISTS
          (SELECT 1 FROM tie AS other WHERE other.account = ? AND other.key = known.key) ORDER BY key
        """, arguments: [account, other])
    var entries: [String: [Entry]] = [:]
    while let row = try rows.next() {
      guard let name: String = row["name"] else { continue }
      let kind: String = row["kind"]
      entries["\(kind) \(PeopleDirectory.folded(name))", default: []].append(
        Entry(
          key: row["key"], name: name, hasHandle: (row["handle"] as String?) != nil,
          since: Moment.timestamp(row["since"])))
    }
    return entries
  }

  private static func agree(_ one: Timestamp?, _ other: Timestamp?) -> Bool {
    guard let one, let other else { return true }
    return abs(one.milliseconds - other.milliseconds) <= tolerance
  }
}
