/// A bit for each of many keys: says of most absent ones, without a look into a large table, that they are absent.
struct BitFilter: Sendable {
  private var words: [UInt64]
  private let mask: Int

  /// Sixteen bits a key or more, so that one absent key in sixteen at most needs the look.
  init(capacity: Int) {
    var size = 64
    while size * 64 < capacity * 16 { size *= 2 }
    words = Array(repeating: 0, count: size)
    mask = size - 1
  }

  mutating func insert(_ key: UInt64) {
    let mixed = BitFilter.mixed(key)
    words[Int(truncatingIfNeeded: mixed >> 6) & mask] |= 1 << (mixed & 63)
  }

  /// False only for a key that was never put in.
  @inline(__always)
  func mayHold(_ key: UInt64) -> Bool {
    let mixed = BitFilter.mixed(key)
    return words.withUnsafeBufferPointer { $0[Int(truncatingIfNeeded: mixed >> 6) & mask] >> (mixed & 63) & 1 == 1 }
  }

  @inline(__always)
  private static func mixed(_ key: UInt64) -> UInt64 { (key &* 0x9E37_79B9_7F4A_7C15) >> 32 }
}
