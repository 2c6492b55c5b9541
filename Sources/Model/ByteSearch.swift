/// Finds bytes in bytes.
enum ByteSearch {
  /// The first offset at which a needle stands; nil if it does not, or is empty.
  static func offset(of needle: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = needle.first, needle.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - needle.count)
    where bytes[start] == first && holds(needle, at: start, of: bytes) {
      return start
    }
    return nil
  }

  private static func holds(
    _ needle: UnsafeBufferPointer<UInt8>, at start: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for index in 1..<max(1, needle.count) where bytes[start + index] != needle[index] { return false }
    return true
  }
}
