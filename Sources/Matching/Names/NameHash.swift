/// A 64-bit FNV-1a hash of ASCII letters: names are compared as numbers.
struct NameHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = NameHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  static func of(_ text: String) -> UInt64 { of(text.utf8) }
}
