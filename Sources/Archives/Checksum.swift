#if canImport(CDeflate)
  internal import CDeflate
#else
  internal import CZlib
#endif

/// The CRC-32 of bytes as they pass.
package struct Checksum {
  /// The checksum of everything so far.
  package private(set) var value: UInt32 = 0

  package init() {}

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard !bytes.isEmpty else { return }
    #if canImport(CDeflate)
      value = libdeflate_crc32(value, bytes.baseAddress, bytes.count)
    #else
      let start = bytes.bindMemory(to: Bytef.self).baseAddress
      value = UInt32(truncatingIfNeeded: crc32_z(uLong(value), start, bytes.count))
    #endif
  }

  /// The CRC-32 of a whole member, by reading it.
  package static func of(_ member: ArchiveMember, in archive: any Archive) throws(MemberFailure) -> UInt32 {
    let source = try archive.open(member)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Limits.blockBytes, alignment: 16)
    defer { buffer.deallocate() }
    var sum = Checksum()
    while true {
      let count = try source.read(into: buffer)
      guard count > 0 else { return sum.value }
      sum.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }
}
