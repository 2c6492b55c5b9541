import GRDB
package import Model

extension Vault {
  /// Hands out an account's own and tagged items, oldest first, without holding more than one in memory.
  package func forEachItem(of account: Account, _ body: (Stored<Item>) throws -> Void) throws {
    try queue.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT item.*, archive.digest AS digest FROM item
          JOIN archive ON archive.number = item.archive JOIN account ON account.number = item.account
          WHERE account.id = ? AND authorship <> 'received' ORDER BY at IS NULL, at, key
          """, arguments: [account.id])
      while let row = try rows.next() {
        guard let item = try Self.item(row) else { continue }
        try body(Stored(record: item, archive: row["digest"]))
      }
    }
  }

  /// How many records of each kind an account has, and its oldest and newest own moment.
  package func counts(of account: Account) throws -> (records: [String: Int], from: Timestamp?, to: Timestamp?) {
    try queue.read { database in
      var records: [String: Int] = [:]
      let kinds = try Row.fetchCursor(
        database, sql: "SELECT kind, COUNT(*) AS n FROM item WHERE account = \(Self.number) GROUP BY kind",
        arguments: [account.id])
      while let row = try kinds.next() { records[row["kind"]] = row["n"] }
      records["tie"] = try Int.fetchOne(
        database, sql: "SELECT COUNT(*) FROM tie WHERE account = \(Self.number)", arguments: [account.id])
      let span = try Row.fetchOne(
        database,
        sql: "SELECT MIN(at) AS first, MAX(at) AS last FROM item WHERE account = \(Self.number) AND at IS NOT NULL",
        arguments: [account.id])
      return (records, Self.moment(span?["first"]), Self.moment(span?["last"]))
    }
  }

  private static let number = "(SELECT number FROM account WHERE id = ?)"

  private static func moment(_ milliseconds: Int64?) -> Timestamp? {
    milliseconds.map { Timestamp(milliseconds: $0) }
  }

  private static func item(_ row: Row) throws -> Item? {
    guard let kind = ItemKind(rawValue: row["kind"]), let authorship = Authorship(rawValue: row["authorship"]) else {
      return nil
    }
    var item = Item(
      kind: kind, authorship: authorship, text: row["text"], quoted: row["quoted"],
      origin: Origin(path: row["path"], place: Origin.Place(spelling: row["place"])))
    item.thread = row["thread"]
    item.reaction = row["reaction"]
    item.permalink = row["permalink"]
    item.platformID = row["platform_id"]
    item.audience = Audience(rawValue: row["audience"]) ?? .unknown
    item.state = ItemState(rawValue: row["state"]) ?? .live
    if let milliseconds: Int64 = row["at"] {
      item.occurredAt = Timestamp(
        milliseconds: milliseconds, precision: Timestamp.Precision(rawValue: row["precision"] ?? "") ?? .second)
    }
    if let details: String = row["details"] { item.apply(try JSONText.decode(ItemDetails.self, from: details)) }
    return item
  }
}

extension Item {
  /// Puts back what few items have.
  fileprivate mutating func apply(_ details: ItemDetails) {
    author = details.author
    target = details.target
    container = details.container
    mentions = details.mentions ?? []
    attachments = details.attachments ?? []
    links = details.links ?? []
    place = details.place
  }
}
