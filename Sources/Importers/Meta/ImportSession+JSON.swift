import Model

extension ImportSession {
  /// Reads the records of a JSON member of Meta's; a broken record is skipped with a notice.
  package mutating func readJSON(
    _ file: MemberFile, _ body: (JSONRecord, inout ImportSession) throws -> Void
  ) throws {
    try file.forEachJSONPart { part in
      switch part {
      case .record(let record):
        beginElement()
        try body(record, &self)
        endElement()
      case .damage(let pointer, let reason):
        beginElement()
        skip(.pointer(pointer), reason)
        endElement()
      case .member: break
      }
    }
  }
}
