/// Checks the bytes of a zip's member as they are handed out: size while they pass, checksum and size at the end.
final class ZipMemberSource: ByteSource {
  private let data: any ByteSource
  private let declaredSize: Int
  private let declaredChecksum: UInt32
  private var count = 0
  private var checksum = Checksum()

  init(data: any ByteSource, size: Int, checksum: UInt32) {
    self.data = data
    declaredSize = size
    declaredChecksum = checksum
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(MemberFailure) -> Int {
    guard !buffer.isEmpty else { return 0 }
    let filled = try data.read(into: buffer)
    guard filled > 0 else {
      try checkEnd()
      return 0
    }
    count += filled
    guard count <= declaredSize else { throw .longerThanDeclared }
    guard count <= Limits.memberBytes else { throw .tooLarge(limit: Limits.memberBytes) }
    checksum.update(UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
    return filled
  }

  private func checkEnd() throws(MemberFailure) {
    guard count == declaredSize else { throw .truncated }
    guard checksum.value == declaredChecksum else { throw .checksumMismatch }
  }
}
