package import Model

/// How one kind of member file is read: the paths that it has had, and the function that turns it into records.
package struct MemberReader: Sendable {
  /// Readers of an earlier phase see the whole archive before those of a later one: the owner's profile comes before
  /// the people, the people before what was said about them, so that names in titles can be recognised.
  package enum Phase: Int, CaseIterable, Comparable, Sendable {
    case owner
    case people
    case activity
    case messages

    package static func < (left: Phase, right: Phase) -> Bool { left.rawValue < right.rawValue }
  }

  /// For the census and the coverage table, such as `facebook.comments`.
  package let id: String

  package let phase: Phase

  /// The paths, newest first, each with the exports it was seen in as a comment beside it.
  package let paths: [PathPattern]

  /// Column names by which a CSV of this kind is known whatever it is called, one list for each form that it has had.
  ///
  /// Empty where the header tells nothing.
  package let forms: [[String]]

  /// The kinds of records that it gives, where an empty file says that there are none.
  package let kinds: [RecordKind]

  /// Reads a member.
  ///
  /// Skips what it can't read with a notice; throws only when the rest of the file is lost.
  package let read: @Sendable (MemberFile, inout ImportSession) throws -> Void

  package init(
    _ id: String, phase: Phase, paths: [PathPattern], forms: [[String]] = [], kinds: [RecordKind] = [],
    read: @escaping @Sendable (MemberFile, inout ImportSession) throws -> Void
  ) {
    self.id = id
    self.phase = phase
    self.paths = paths
    self.forms = forms
    self.kinds = kinds
    self.read = read
  }
}

/// Files that are known and left alone on purpose.
package struct IgnoredMember: Sendable {
  package let paths: [PathPattern]
  package let why: String

  package init(paths: [PathPattern], why: String) {
    self.paths = paths
    self.why = why
  }
}
