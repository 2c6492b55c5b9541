/// What a zip's directory becomes for other stages.
extension ZipArchive {
  /// The members that can be opened, by path, and those that can't; folders and clutter are neither.
  static func listed(_ entries: [ZipEntry]) -> (members: [ArchiveMember], refused: [RefusedMember]) {
    var members: [ArchiveMember] = []
    var refused: [RefusedMember] = []
    for (token, entry) in entries.enumerated() where !entry.isFolder {
      guard let path = path(of: entry) else {
        refused.append(RefusedMember(path: MemberName.shown(entry.name), failure: .badName))
        continue
      }
      guard !MemberName.isClutter(path) else { continue }
      let isMedia = MemberName.isMedia(path)
      if let failure = entry.isSpecial ? .special : entry.failure ?? sizeFailure(entry, isMedia: isMedia) {
        refused.append(RefusedMember(path: path, failure: failure))
      } else {
        members.append(
          ArchiveMember(path: path, size: entry.size, checksum: entry.checksum, isMedia: isMedia, token: token))
      }
    }
    return (members.sorted(by: precedes), refused.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
  }

  /// Where a member's data begins: its local header has a name and an extra field of its own lengths.
  func dataStart(of entry: ZipEntry) throws(MemberFailure) -> Int {
    let header = try bytes.bytes(at: entry.offset, count: 30)
    guard header.count == 30, header.number32(at: 0) == 0x0403_4B50 else { throw .corrupt }
    let start = entry.offset + 30 + header.number16(at: 26) + header.number16(at: 28)
    guard start <= dataEnd, entry.compressedSize <= dataEnd - start else { throw .outOfBounds }
    return start
  }

  /// The zip that is all that this one holds; nothing if it holds anything else, or that one can't be opened.
  func inner(path: String) throws -> ZipArchive? {
    guard members.count == 1, refused.isEmpty, let only = members.first, only.path.lowercased().hasSuffix(".zip")
    else { return nil }
    return try ZipArchive(bytes: try innerBytes(only), name: ArchiveName.name(ofPath: only.path), path: path)
  }

  private func innerBytes(_ member: ArchiveMember) throws(MemberFailure) -> any RandomAccess {
    let entry = entries[member.token]
    if entry.method == 0 {
      return WindowBytes(whole: bytes, start: try dataStart(of: entry), size: entry.size)
    }
    return HeldBytes(held: try contents(of: member, limit: Limits.innerZipBytes))
  }

  private static func path(of entry: ZipEntry) -> String? {
    // Bit 11: the name is UTF-8.
    ZipName.text(entry.name, claimsUnicode: entry.flags & 0x800 != 0).flatMap(MemberName.path)
  }

  private static func sizeFailure(_ entry: ZipEntry, isMedia: Bool) -> MemberFailure? {
    entry.size > Limits.memberBytes && !isMedia ? .tooLarge(limit: Limits.memberBytes) : nil
  }

  /// The order of members; of two with one path, the one that stands first in the directory.
  private static func precedes(_ left: ArchiveMember, _ right: ArchiveMember) -> Bool {
    left.path == right.path ? left.token < right.token : left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}
