import Model

/// Hands out the records of a Facebook file.
enum FacebookFile {
  /// Reads a file of JSON or of HTML record by record; a broken record costs itself and leaves a notice.
  static func read(
    _ file: MemberFile, _ session: inout ImportSession,
    _ body: (FacebookRecord, inout ImportSession) throws -> Void
  ) throws {
    try session.readJSON(file) { record, session in
      // A record of a list is handed on as it is; an object at the root may hold lists of its own.
      let isRoot = record.pointer.utf8.count { $0 == UInt8(ascii: "/") } <= 1 && !isElement(record)
      guard isRoot, wraps(record.value) else {
        return try body(
          FacebookRecord(key: record.key, value: record.value, place: .pointer(record.pointer)), &session)
      }
      try unwrap(record, &session, body)
    }
  }

  /// Hands out the elements of the lists inside an object, as exports of 2020 wrote the posts in groups.
  private static func unwrap(
    _ record: JSONRecord, _ session: inout ImportSession,
    _ body: (FacebookRecord, inout ImportSession) throws -> Void
  ) throws {
    for member in record.value.members {
      for (index, element) in member.value.array.enumerated() {
        let pointer = "\(record.pointer)/\(escaped(member.key))/\(index)"
        try body(FacebookRecord(key: member.key, value: element, place: .pointer(pointer)), &session)
      }
    }
  }

  private static func isElement(_ record: JSONRecord) -> Bool {
    record.pointer.split(separator: "/").last.flatMap { Int($0) } != nil
  }

  /// Whether an object holds nothing but lists of records.
  private static func wraps(_ value: JSONValue) -> Bool {
    let members = value.members
    guard !members.isEmpty, !members.contains(where: { partsOfRecord.contains($0.key) }) else { return false }
    var hasRecords = false
    for member in members {
      guard case .array(let elements) = member.value else { return false }
      for element in elements {
        guard case .object = element else { return false }
        hasRecords = true
      }
    }
    return hasRecords
  }

  private static func escaped(_ key: String) -> String { key.replacing("~", with: "~0").replacing("/", with: "~1") }

  private static let partsOfRecord: Set<String> = [
    "label_values", "data", "media", "attachments", "tags", "vec", "dict",
  ]
}
