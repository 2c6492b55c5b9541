import GRDB
import Model

/// The shapes of messages by number, each read once while it is remembered.
struct MessageShapes {
  private static let limit = 4096

  private static let query =
    "SELECT \(MessageShape.columns.joined(separator: ", ")) FROM message_shape WHERE number = ?"

  private var known: [Int64: MessageShape] = [:]
  private var recent: (number: Int64, shape: MessageShape)?

  /// The shape of a number; throws where the vault has none.
  mutating func shape(_ number: Int64, in database: Database) throws -> MessageShape {
    if let recent, recent.number == number { return recent.shape }
    let shape = try known[number] ?? read(number, in: database)
    recent = (number, shape)
    return shape
  }

  private mutating func read(_ number: Int64, in database: Database) throws -> MessageShape {
    let query = try database.cachedStatement(sql: MessageShapes.query)
    guard let row = try Row.fetchOne(query, arguments: [number]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a message without its shape")
    }
    let shape = MessageShape(
      archive: row[0], path: row[1], place: row[2], authorship: row[3], precision: row[4], audience: row[5],
      state: row[6], thread: row[7], details: row[8])
    if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
    known[number] = shape
    return shape
  }
}
