/// Numbers as zip files write them, the lowest byte first.
extension Array where Element == UInt8 {
  /// The 16-bit number at an offset; the caller has checked the bounds.
  func number16(at offset: Int) -> Int { Int(self[offset]) | Int(self[offset + 1]) << 8 }

  /// The 32-bit number at an offset; the caller has checked the bounds.
  func number32(at offset: Int) -> Int { number16(at: offset) | number16(at: offset + 2) << 16 }

  /// The 64-bit number at an offset, or nothing if it is 2^63 or more; the caller has checked the bounds.
  func number64(at offset: Int) -> Int? {
    Int(exactly: UInt64(number32(at: offset)) | UInt64(number32(at: offset + 4)) << 32)
  }
}
