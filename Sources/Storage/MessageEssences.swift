import GRDB

/// Numbers for what shapes say beside the place in an archive: of two exports' messages they tell whether they agree.
final class MessageEssences {
  private struct Essence: Hashable {
    var shape: MessageShape
    var details: String?
  }

  private let database: Database
  private var numbers: [Essence: Int] = [:]
  private var known: [Int64: Int] = [:]
  private var recent: (shape: Int64, number: Int)?

  init(_ database: Database) { self.database = database }

  /// The number of what the shape of a number says: the same for shapes that differ in their place only.
  func number(at place: Int64, _ shape: () throws -> MessageShape) throws -> Int {
    if let recent, recent.shape == place { return recent.number }
    let found = try known[place] ?? number(of: essence(of: shape()))
    known[place] = found
    recent = (place, found)
    return found
  }

  private func number(of essence: Essence) -> Int {
    let number = numbers[essence] ?? numbers.count
    numbers[essence] = number
    return number
  }

  private func essence(of shape: MessageShape) throws -> Essence {
    var rest = shape
    (rest.archive, rest.path, rest.place, rest.details) = (0, 0, "", nil)
    let details = try shape.details.flatMap { number in
      try String.fetchOne(database, sql: "SELECT value FROM shared_text WHERE number = ?", arguments: [number])
    }
    return Essence(shape: rest, details: details)
  }
}
