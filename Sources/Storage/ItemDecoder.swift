import GRDB
import Model

/// Turns rows of the item table back into items.
///
/// Columns are read by their place: by name each would cost a search, for a million rows.
struct ItemDecoder {
  /// Details that are remembered by number; neighbours share theirs.
  private static let limit = 4096

  private let database: Database
  private let digests: [Int64: String]
  private var paths: [Int64: String] = [:]
  private var details: [Int64: ItemDetails] = [:]

  init(_ database: Database) throws {
    self.database = database
    let rows = try Row.fetchAll(database, sql: "SELECT number, digest FROM archive")
    digests = Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of the first added column in a row.
  static let added = 16

  /// The query whose rows it reads, in the order of import; `columns` come behind its own.
  static func query(where condition: String, adding columns: String = "") -> String {
    """
    SELECT kind, authorship, text, quoted, at, precision, audience, state, thread, reaction, permalink, platform_id,
      details, archive, path, place\(columns.isEmpty ? "" : ", " + columns) FROM item
    WHERE \(condition) ORDER BY rowid
    """
  }

  /// The item of a row; nil if a newer version wrote a kind that this one does not know.
  mutating func item(_ row: Row) throws -> Stored<Item>? {
    guard let kind = ItemKind(rawValue: row[0]), let authorship = Authorship(rawValue: row[1]) else { return nil }
    var item = Item(
      kind: kind, authorship: authorship, text: row[2], quoted: row[3],
      origin: Origin(path: try path(row[14]), place: Origin.Place(spelling: row[15])))
    item.occurredAt = moment(row[4], precision: row[5])
    item.audience = Audience(rawValue: row[6]) ?? .unknown
    item.state = ItemState(rawValue: row[7]) ?? .live
    item.thread = row[8]
    item.reaction = row[9]
    item.permalink = row[10]
    item.platformID = row[11]
    if let number: Int64 = row[12] { item.apply(try details(number)) }
    return Stored(record: item, archive: digests[row[13]] ?? "")
  }

  /// The item of a message in a block; nil if a newer version wrote an authorship that this one does not know.
  mutating func item(
    _ message: PackedMessage, _ shape: MessageShape, _ block: MessageBlockReader
  ) throws -> Stored<Item>? {
    guard let authorship = Authorship(rawValue: shape.authorship) else { return nil }
    var item = Item(
      kind: .message, authorship: authorship, text: block.text(message), thread: shape.thread,
      origin: Origin(
        path: try path(shape.path), place: Origin.Place(spelling: shape.place + String(message.head.number))))
    item.occurredAt = moment(message.head.at, precision: shape.precision)
    item.audience = Audience(rawValue: shape.audience) ?? .unknown
    item.state = ItemState(rawValue: shape.state) ?? .live
    if let number = shape.details { item.apply(try details(number)) }
    return Stored(record: item, archive: digests[shape.archive] ?? "")
  }

  private func moment(_ milliseconds: Int64?, precision: String?) -> Timestamp? {
    milliseconds.map {
      Timestamp(milliseconds: $0, precision: Timestamp.Precision(rawValue: precision ?? "") ?? .second)
    }
  }

  private mutating func path(_ number: Int64) throws -> String {
    if let known = paths[number] { return known }
    let path = try text(number)
    paths[number] = path
    return path
  }

  private mutating func details(_ number: Int64) throws -> ItemDetails {
    if let known = details[number] { return known }
    let decoded = try JSONText.decode(ItemDetails.self, from: try text(number))
    if details.count >= Self.limit { details.removeAll(keepingCapacity: true) }
    details[number] = decoded
    return decoded
  }

  private func text(_ number: Int64) throws -> String {
    let statement = try database.cachedStatement(sql: "SELECT value FROM shared_text WHERE number = ?")
    return try String.fetchOne(statement, arguments: [number]) ?? ""
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
