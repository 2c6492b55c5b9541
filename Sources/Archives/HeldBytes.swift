/// Bytes in memory: a zip that was compressed inside another.
struct HeldBytes: RandomAccess {
  let held: [UInt8]

  var size: Int { held.count }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(MemberFailure) -> Int {
    guard offset >= 0, offset < held.count else { return 0 }
    let count = min(buffer.count, held.count - offset)
    held.withUnsafeBytes { bytes in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]))
    }
    return count
  }
}
