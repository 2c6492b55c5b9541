package import Archives

/// A member file that is about to be read.
package struct MemberFile: Sendable {
  package let archive: any Archive
  package let member: ArchiveMember

  /// Its path below the platform's root; `member.path` is the path as the archive spells it, for origins.
  package let path: String

  package init(archive: any Archive, member: ArchiveMember, path: String) {
    self.archive = archive
    self.member = member
    self.path = path
  }

  /// The last component, such as `message_1.json`.
  package var name: String { String(path.split(separator: "/").last ?? "") }

  /// The component above the last, such as `norasmith_1000000000000002`; empty at the root.
  package var folder: String { String(path.split(separator: "/").dropLast().last ?? "") }

  /// Members of the same export, itself among them, without media.
  var siblings: [MemberFile] {
    let root = member.path.dropLast(path.count)
    return archive.members.filter { $0.path.hasPrefix(root) && !$0.isMedia }.map {
      MemberFile(archive: archive, member: $0, path: String($0.path.dropFirst(root.count)))
    }
  }

  /// Opens it.
  package func open() throws(MemberFailure) -> any ByteSource { try archive.open(member) }
}
