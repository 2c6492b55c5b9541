/// The first three bytes of some words, for a quick no.
struct ByteTriples {
  private var bits = Array(repeating: false, count: 4096)

  init(_ words: [String]) {
    for word in words {
      let bytes = Array(word.utf8.prefix(3))
      guard bytes.count == 3 else { continue }
      bits[ByteTriples.place(bytes[0], bytes[1], bytes[2])] = true
    }
  }

  /// Whether a word may begin with three bytes.
  func contains(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Bool { bits[ByteTriples.place(one, two, three)] }

  private static func place(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
    (Int(one) * 769 + Int(two) * 97 + Int(three)) & 4095
  }
}
