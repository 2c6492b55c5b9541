extension MemberReader {
  /// A reader of a file that exists as JSON and as page; names without their extension, newest first.
  static func instagram(
    _ id: String, _ phase: Phase, _ names: [String],
    read: @escaping @Sendable (MemberFile, inout ImportSession) throws -> Void
  ) -> MemberReader {
    MemberReader("instagram." + id, phase: phase, paths: paths(names), read: read)
  }

  /// The same for a file whose records are read one by one.
  static func instagram(
    _ id: String, _ phase: Phase, _ names: [String],
    each: @escaping @Sendable (InstagramRecord, inout ImportSession) throws -> Void
  ) -> MemberReader {
    instagram(id, phase, names) { file, session in try session.readInstagram(file, each) }
  }

  private static func paths(_ names: [String]) -> [PathPattern] {
    names.flatMap { [PathPattern($0 + ".json"), PathPattern($0 + ".html")] }
  }
}
