/// A word of a printed date: its first eight letters in lower case without accents, packed.
struct MetaDateWord: Hashable {
  private(set) var packed: UInt64 = 0

  init() {}

  /// Packs a word that is folded already.
  init(_ word: some StringProtocol) {
    for byte in word.utf8 { append(byte) }
  }

  mutating func append(_ byte: UInt8) {
    guard packed >> 56 == 0 else { return }
    packed = packed << 8 | UInt64(byte)
  }
}
