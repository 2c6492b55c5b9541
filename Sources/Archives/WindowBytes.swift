/// A part of other bytes, such as a zip that is stored uncompressed inside another.
struct WindowBytes: RandomAccess {
  let whole: any RandomAccess
  let start: Int
  let size: Int

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(MemberFailure) -> Int {
    guard offset >= 0, offset < size else { return 0 }
    let count = min(buffer.count, size - offset)
    return try whole.read(at: start + offset, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]))
  }
}
