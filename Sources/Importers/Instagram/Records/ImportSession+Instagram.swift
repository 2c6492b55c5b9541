import Model

extension ImportSession {
  /// Reads the records of a member in either format; a broken one is skipped with a notice.
  mutating func readInstagram(
    _ file: MemberFile, _ body: (InstagramRecord, inout ImportSession) throws -> Void
  ) throws {
    if file.isPage {
      try readPage(file) { page, session in
        if let range = page.requestedRange { session.range = range }
        try body(InstagramRecord(page), &session)
      }
    } else {
      try readJSON(file) { record, session in try body(InstagramRecord(record), &session) }
    }
  }
}

extension MemberFile {
  /// Whether it is an HTML page.
  var isPage: Bool { path.lowercased().hasSuffix(".html") || path.lowercased().hasSuffix(".htm") }
}
