import Archives

extension MemberFile {
  /// Calls a closure with each row of a CSV that is not blank.
  func eachRow(
    columns: [String], _ session: inout ImportSession, _ read: (CSVRow, inout ImportSession) throws -> Void
  ) throws {
    var table = try CSVTable(open(), columns: columns)
    while let row = try table.next() {
      if !row.isBlank { try read(row, &session) }
    }
  }
}

extension MemberReader {
  /// A reader of a CSV whose rows stand for themselves.
  static func rows(
    _ id: String, phase: Phase, paths: [PathPattern], columns: [String],
    _ read: @escaping @Sendable (CSVRow, inout ImportSession) throws -> Void
  ) -> MemberReader {
    MemberReader(id, phase: phase, paths: paths) { file, session in
      try file.eachRow(columns: columns, &session, read)
    }
  }
}
