/// Several parts of one export as one archive.
///
/// A file that is in two parts counts once where both are alike; where they differ, both stay.
package struct MergedArchive: Archive {
  package let name: String
  package let members: [ArchiveMember]
  package let refused: [RefusedMember]

  private let parts: [any Archive]
  private let sources: [Source]

  private struct Source {
    var part: Int
    var member: ArchiveMember
  }

  package init(name: String, parts: [any Archive]) {
    self.name = name
    self.parts = parts
    refused = parts.flatMap(\.refused)
    sources = Self.distinct(parts)
    members = sources.enumerated().map { token, source in
      var member = source.member
      member.token = token
      return member
    }
  }

  package func open(_ member: ArchiveMember) throws(MemberFailure) -> any ByteSource {
    guard sources.indices.contains(member.token) else { throw .outOfBounds }
    let source = sources[member.token]
    return try parts[source.part].open(source.member)
  }

  private static func distinct(_ parts: [any Archive]) -> [Source] {
    let all = parts.enumerated().flatMap { part, archive in archive.members.map { Source(part: part, member: $0) } }
    let sorted = all.sorted { left, right in
      left.member.path == right.member.path
        ? (left.part, left.member.token) < (right.part, right.member.token)
        : left.member.path.utf8.lexicographicallyPrecedes(right.member.path.utf8)
    }
    var kept: [Source] = []
    for source in sorted {
      let earlier = kept.reversed().prefix { $0.member.path == source.member.path }
      if !earlier.contains(where: { isAlike($0, source, parts) }) { kept.append(source) }
    }
    return kept
  }

  private static func isAlike(_ left: Source, _ right: Source, _ parts: [any Archive]) -> Bool {
    guard left.member.size == right.member.size else { return false }
    if left.member.isMedia { return true }
    guard let one = checksum(left, parts), let other = checksum(right, parts) else { return false }
    return one == other
  }

  private static func checksum(_ source: Source, _ parts: [any Archive]) -> UInt32? {
    source.member.checksum ?? (try? Checksum.of(source.member, in: parts[source.part]))
  }
}
