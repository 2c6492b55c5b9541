import Archives

extension MemberFile {
  /// Reads an HTML page front to back and hands out its records, one at a time in memory.
  ///
  /// A page without boxes comes as one record with `isWholePage`; a page that says nothing gives none. A page that is
  /// cut short gives the records before the cut and throws `Unreadable.syntax`; an empty file throws
  /// `Unreadable.unknownShape`. A record that is longer than what is kept of one is handed out as far as it goes; when
  /// all have been, `Unreadable.syntax` names the first of them. Failures of the archive (`MemberFailure`) and what
  /// `body` throws pass through.
  package func forEachHTMLRecord(_ rule: HTMLPageRule, _ body: (HTMLRecord) throws -> Void) throws {
    try withoutActuallyEscaping(body) { try readHTML(rule, glance: nil, $0) }
  }

  /// The same, with a look at the bytes of records before they are read.
  ///
  /// `glance` gets all bytes that are in memory from a tag between two records on, and the number that a record there
  /// would have. It takes as many records as it understands; `body` gets the others. The first record goes to `body`.
  func forEachHTMLRecord(
    _ rule: HTMLPageRule, glance: (UnsafeBufferPointer<UInt8>, Int) throws -> HTMLTaken,
    _ body: (HTMLRecord) throws -> Void
  ) throws {
    try withoutActuallyEscaping(glance) { glance in
      try withoutActuallyEscaping(body) { try readHTML(rule, glance: glance, $0) }
    }
  }

  private func readHTML(
    _ rule: HTMLPageRule, glance: HTMLPageSplitter.Glance?, _ body: @escaping (HTMLRecord) throws -> Void
  ) throws {
    guard member.size > 0 else { throw Unreadable.unknownShape("an empty file") }
    var firstCut: Int?
    let splitter = HTMLPageSplitter(rule, glance: glance) { record in
      try body(record)
      if record.isCut, firstCut == nil { firstCut = record.number }
    }
    var tokenizer = HTMLTokenizer(splitter)
    try tokenizer.run(try open())
    try tokenizer.sink.finish()
    if let firstCut {
      throw Unreadable.syntax(line: nil, what: "record \(firstCut) is longer than 16 MB: its end is not read")
    }
  }
}
