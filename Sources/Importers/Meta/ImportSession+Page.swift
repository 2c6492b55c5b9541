import Model

extension ImportSession {
  /// Reads the records of an export page of Meta's, and counts them as the page's elements.
  package mutating func readPage(
    _ file: MemberFile, _ body: (MetaPageRecord, inout ImportSession) throws -> Void
  ) throws {
    try file.forEachMetaPageRecord { page in
      beginElement()
      try body(page, &self)
      endElement()
    }
  }
}
