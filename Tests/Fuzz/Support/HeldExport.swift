import Archives

/// One member file in memory, as an archive.
struct HeldExport: Archive {
  let name = "export"
  let members: [ArchiveMember]
  let refused: [RefusedMember] = []
  private let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.bytes = bytes
    members = [ArchiveMember(path: path, size: bytes.count, checksum: nil, isMedia: false, token: 0)]
  }

  func open(_ member: ArchiveMember) throws(MemberFailure) -> any ByteSource { HeldBytesSource(bytes) }
}

/// Hands out bytes in pieces of changing length, so that every border is met.
final class HeldBytesSource: ByteSource {
  private let bytes: [UInt8]
  private var position = 0
  private var piece = 7

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(MemberFailure) -> Int {
    let count = min(buffer.count, bytes.count - position, piece)
    piece = piece * 5 % 4093 + 1
    guard count > 0 else { return 0 }
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}
