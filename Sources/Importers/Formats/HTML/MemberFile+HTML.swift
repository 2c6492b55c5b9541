import Archives

extension MemberFile {
  /// Reads an HTML page front to back and hands out its records, one at a time in memory.
  ///
  /// A page without boxes comes as one record with `isWholePage`; a page that says nothing gives none. A page that is
  /// cut short gives the records before the cut and throws `Unreadable.syntax`; an empty file throws
  /// `Unreadable.unknownShape`. Failures of the archive (`MemberFailure`) and what `body` throws pass through.
  package func forEachHTMLRecord(_ rule: HTMLPageRule, _ body: (HTMLRecord) throws -> Void) throws {
    guard member.size > 0 else { throw Unreadable.unknownShape("an empty file") }
    try withoutActuallyEscaping(body) { body in
      var tokenizer = HTMLTokenizer(HTMLPageSplitter(rule, deliver: body))
      try tokenizer.run(try open())
      try tokenizer.sink.finish()
    }
  }
}
