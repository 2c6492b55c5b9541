/// A table from 64-bit keys to small numbers, open addressed: one probe or two for each look-up, and no allocation.
struct HashIndex: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var mask: Int
  private(set) var count = 0

  init(capacity: Int = 8) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The number filed under a key; nil where there is none.
  @inline(__always)
  func value(_ key: UInt64) -> Int32? {
    let wanted = HashIndex.stored(key)
    return keys.withUnsafeBufferPointer { keys in
      var slot = HashIndex.slot(wanted, mask)
      while keys[slot] != 0 {
        if keys[slot] == wanted { return values.withUnsafeBufferPointer { $0[slot] } }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  /// Files a number under a key; the last one counts.
  mutating func set(_ key: UInt64, _ value: Int32) {
    if (count + 1) * 2 > keys.count { grow() }
    let wanted = HashIndex.stored(key)
    var slot = HashIndex.slot(wanted, mask)
    while keys[slot] != 0, keys[slot] != wanted { slot = (slot + 1) & mask }
    if keys[slot] == 0 { count += 1 }
    keys[slot] = wanted
    values[slot] = value
  }

  private mutating func grow() {
    var larger = HashIndex(capacity: keys.count)
    for (key, value) in zip(keys, values) where key != 0 { larger.set(key, value) }
    self = larger
  }

  /// Nought marks an empty slot, so it is filed under another key.
  @inline(__always)
  private static func stored(_ key: UInt64) -> UInt64 { key == 0 ? .max : key }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}
