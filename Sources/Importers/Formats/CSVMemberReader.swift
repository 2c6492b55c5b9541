import Archives
import Model

extension MemberFile {
  /// Calls a closure with each row of a CSV that holds something; a broken row is skipped with a notice.
  ///
  /// Sound rows are first offered to `takes`, which counts those that it takes as elements.
  func eachRow(
    anyOf forms: [[String]], _ session: inout ImportSession,
    unless takes: (CSVRawRow, inout ImportSession) throws -> Bool = { _, _ in false },
    _ read: (CSVRow, inout ImportSession) throws -> Void
  ) throws {
    var table = try CSVTable(open(), anyOf: forms)
    while let row = try table.next(unless: { try takes($0, &session) }) {
      guard !row.isBlank else { continue }
      session.beginElement()
      if let fault = row.fault ?? surplus(row) {
        session.skip(row.place, fault)
      } else if row.isHollow {
        session.absorb()
      } else {
        try read(row, &session)
      }
      session.endElement()
    }
  }

  /// A comma without quotes shifts what stands behind it: nothing of such a row can be trusted.
  private func surplus(_ row: CSVRow) -> String? {
    let hasMore = row.cells.count > row.header.names.count
    guard hasMore, row.cells[row.header.names.count...].contains(where: { !$0.trimmed.isEmpty }) else { return nil }
    return "more cells than the header has"
  }
}

extension MemberReader {
  /// A reader of a CSV whose rows stand for themselves.
  ///
  /// `columns` are what tells the file from others and what the reader can't do without.
  static func rows(
    _ id: String, phase: Phase, paths: [PathPattern], columns: [String], or others: [[String]] = [],
    kinds: [RecordKind] = [], _ read: @escaping @Sendable (CSVRow, inout ImportSession) throws -> Void
  ) -> MemberReader {
    let forms = [columns] + others
    return MemberReader(id, phase: phase, paths: paths, forms: forms, kinds: kinds) { file, session in
      try file.eachRow(anyOf: forms, &session, read)
    }
  }
}
