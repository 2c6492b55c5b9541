import Archives

/// One part of an export, as if its root were the archive's.
struct ExportPart: Archive {
  let name: String
  let members: [ArchiveMember]
  let refused: [RefusedMember]

  private let base: any Archive
  private let originals: [ArchiveMember]

  init(_ export: ImportRun.Export) {
    name = export.name
    base = export.archive
    originals = export.archive.members.filter { ExportPart.owns(export, $0.path) }
    members = originals.enumerated().map { token, original in
      var member = original
      member.path = String(original.path.dropFirst(export.root.count))
      member.token = token
      return member
    }
    refused = export.archive.refused.filter { ExportPart.owns(export, $0.path) }.map {
      RefusedMember(path: String($0.path.dropFirst(export.root.count)), failure: $0.failure)
    }
  }

  func open(_ member: ArchiveMember) throws(MemberFailure) -> any ByteSource {
    guard originals.indices.contains(member.token) else { throw .outOfBounds }
    return try base.open(originals[member.token])
  }

  private static func owns(_ export: ImportRun.Export, _ path: String) -> Bool {
    path.hasPrefix(export.root) && !export.innerRoots.contains { path.hasPrefix($0) }
  }
}
