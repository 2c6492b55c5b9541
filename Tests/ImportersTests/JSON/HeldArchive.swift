package import Archives

/// One member in memory.
package struct HeldArchive: Archive {
  package let name = "held"
  package let refused: [RefusedMember] = []
  package let members: [ArchiveMember]
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8], path: String = "file.json") {
    self.bytes = bytes
    members = [ArchiveMember(path: path, size: bytes.count, checksum: nil, isMedia: false, token: 0)]
  }

  package func open(_ member: ArchiveMember) throws(MemberFailure) -> any ByteSource { HeldSource(bytes) }
}
