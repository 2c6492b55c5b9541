/// The order of paths in which `message_2.json` comes before `message_10.json`.
struct NaturalOrder: Comparable {
  /// A run of digits or of other characters; a number where it is digits that one can count with.
  private struct Part: Equatable {
    var text: Substring
    var number: Int?
  }

  private let parts: [Part]

  init(_ path: String) {
    var parts: [Part] = []
    let bytes = path.utf8
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let isDigit = NaturalOrder.isDigit(bytes[start])
      let end = bytes[start...].firstIndex { NaturalOrder.isDigit($0) != isDigit } ?? bytes.endIndex
      let text = path[start..<end]
      parts.append(Part(text: text, number: isDigit ? Int(text) : nil))
      start = end
    }
    self.parts = parts
  }

  static func < (left: NaturalOrder, right: NaturalOrder) -> Bool {
    for (one, other) in zip(left.parts, right.parts) where one.text != other.text {
      if let first = one.number, let second = other.number, first != second { return first < second }
      return one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }
    return left.parts.count < right.parts.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
