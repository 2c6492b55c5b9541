/// FNV-1a in 64 bits, over the UTF-8 of folded words.
enum WordHash {
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash after one byte more.
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// The hash of a whole folded word.
  static func of(_ word: some StringProtocol) -> UInt64 { word.utf8.reduce(start) { adding($1, to: $0) } }
}
