/// A zip file, read in place: its directory at once, its members as they are opened.
///
/// Nothing is ever extracted. Everything that the file says about itself is checked before it is used.
package struct ZipArchive: Archive {
  package let name: String
  package let members: [ArchiveMember]
  package let refused: [RefusedMember]

  let bytes: any RandomAccess
  let entries: [ZipEntry]
  let dataEnd: Int

  #if canImport(CDeflate)
    private let inflaters = InflaterPool()
  #endif

  /// Opens a zip by path; if all that it holds is another zip, that one.
  package static func open(path: String) throws(ArchiveProblem) -> ZipArchive {
    let bytes = try file(path)
    let outer = try ZipArchive(bytes: bytes, name: ArchiveName.name(ofPath: path), path: path)
    return (try? outer.inner(path: path)) ?? outer
  }

  private static func file(_ path: String) throws(ArchiveProblem) -> FileBytes {
    do {
      return try FileBytes(path: path, followsLinks: true)
    } catch {
      throw ArchiveProblem(path: path, failure: error)
    }
  }

  /// Reads the directory of a zip.
  ///
  /// `path` names it in problems.
  init(bytes: any RandomAccess, name: String, path: String) throws(ArchiveProblem) {
    let end = try ZipEnd.locate(in: bytes, path: path)
    let directory = try ZipDirectory.read(end, of: bytes, path: path)
    guard !directory.entries.isEmpty else { throw ArchiveProblem(path: path, cause: .emptyArchive) }
    self.name = name
    self.bytes = bytes
    dataEnd = end.directory.lowerBound
    entries = directory.entries
    (members, refused) = Self.listed(entries)
    if members.isEmpty, let first = refused.first {
      throw ArchiveProblem(path: path, cause: .nothingToOpen(count: refused.count, failure: first.failure))
    }
  }

  package func open(_ member: ArchiveMember) throws(MemberFailure) -> any ByteSource {
    guard entries.indices.contains(member.token) else { throw .outOfBounds }
    let entry = entries[member.token]
    let start = try dataStart(of: entry)
    #if canImport(CDeflate)
      if Inflater.fits(entry) {
        return HeldMemberSource(entry, at: start, in: bytes, inflaters) { () throws(MemberFailure) in
          try stream(entry, from: start)
        }
      }
    #endif
    return try stream(entry, from: start)
  }

  private func stream(_ entry: ZipEntry, from start: Int) throws(MemberFailure) -> any ByteSource {
    let packed = RandomAccessSource(bytes: bytes, from: start, count: entry.compressedSize)
    let data: any ByteSource = entry.method == 0 ? packed : try InflatingSource(packed: packed)
    return ZipMemberSource(data: data, size: entry.size, checksum: entry.checksum)
  }
}
