import Model

extension MemberReader {
  /// A reader of one kind of Facebook file.
  ///
  /// Paths come without their ending: the exports in JSON and in HTML name their files alike.
  static func facebook(
    _ id: String, _ phase: Phase, _ stems: [String],
    read: @escaping @Sendable (FacebookRecord, inout ImportSession) throws -> Void
  ) -> MemberReader {
    MemberReader("facebook." + id, phase: phase, paths: stems.map { PathPattern($0 + ".json") }) { file, session in
      try FacebookFile.read(file, &session, read)
    }
  }
}
