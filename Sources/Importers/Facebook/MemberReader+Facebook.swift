import Model

extension MemberReader {
  /// A reader of one kind of Facebook file, in JSON and in HTML.
  ///
  /// Paths come without their ending: both exports name their files alike. The layout says how the pages show what
  /// the JSON names.
  static func facebook(
    _ id: String, _ phase: Phase, _ stems: [String], _ layout: FacebookLayout = .post, kinds: [RecordKind] = [],
    read: @escaping @Sendable (FacebookRecord, inout ImportSession) throws -> Void
  ) -> MemberReader {
    let paths = stems.flatMap { [PathPattern($0 + ".json"), PathPattern($0 + ".html")] }
    return MemberReader("facebook." + id, phase: phase, paths: paths, kinds: kinds) { file, session in
      if file.name.hasSuffix(".html") {
        try FacebookPage.read(file, layout, &session, read)
      } else {
        try FacebookFile.read(file, &session, read)
      }
    }
  }
}
