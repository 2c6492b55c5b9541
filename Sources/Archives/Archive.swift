/// A download as a person has it: a zip, an unpacked folder, or several parts of one export.
package protocol Archive: Sendable {
  /// File or folder name without `.zip`.
  var name: String { get }

  /// Every member file, media too, in the order of their paths (byte-wise); no folders.
  var members: [ArchiveMember] { get }

  /// Members that can be listed but not opened (encrypted, unknown method, overlapping), each with the reason.
  var refused: [RefusedMember] { get }

  /// Opens a member for reading once, from its start.
  func open(_ member: ArchiveMember) throws(MemberFailure) -> any ByteSource
}
