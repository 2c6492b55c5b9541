import Model

extension MemberReader {
  /// A reader of a file that exists as JSON and as page; names without their extension, newest first.
  static func instagram(
    _ id: String, _ phase: Phase, _ names: [String], kinds: [RecordKind] = [],
    read: @escaping @Sendable (MemberFile, inout ImportSession) throws -> Void
  ) -> MemberReader {
    MemberReader("instagram." + id, phase: phase, paths: paths(names), kinds: kinds, read: read)
  }

  /// The same for a file whose records are read one by one.
  static func instagram(
    _ id: String, _ phase: Phase, _ names: [String], kinds: [RecordKind] = [],
    each: @escaping @Sendable (InstagramRecord, inout ImportSession) throws -> Void
  ) -> MemberReader {
    instagram(id, phase, names, kinds: kinds) { file, session in try session.readInstagram(file, each) }
  }

  private static func paths(_ names: [String]) -> [PathPattern] {
    names.flatMap { [PathPattern($0 + ".json"), PathPattern($0 + ".html")] }
  }
}
