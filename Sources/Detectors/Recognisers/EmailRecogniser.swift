/// E-mail addresses: `local@domain` with a top domain of two letters or more, and those spelt out with "at" and "dot".
enum EmailRecogniser {
  private static let longest = 96
  static func find(in text: ScannedText) -> [Recognition] {
    text.bytes.indices.compactMap { index -> Recognition? in
      guard text.bytes[index] == UInt8(ascii: "@"), let range = address(around: index, in: text) else { return nil }
      return text.recognition(.email, range, weight: 0.95)
    }
  }

  private static func address(around sign: Int, in text: ScannedText) -> Range<Int>? {
    var start = sign
    while let byte = text.byte(start - 1), isLocal(byte), sign - start < longest { start -= 1 }
    var end = sign + 1
    while let byte = text.byte(end), isDomain(byte), end - sign < longest { end += 1 }
    while end > sign, let last = text.byte(end - 1), !last.isWordByte { end -= 1 }
    while start < sign, let first = text.byte(start), !first.isWordByte { start += 1 }
    guard start < sign, end > sign + 3, !followsPassword(start, in: text) else { return nil }
    return hasTopDomain(text.bytes[sign + 1..<end]) ? start..<end : nil
  }

  /// Whether it is the end of `scheme://user:password@host`.
  private static func followsPassword(_ start: Int, in text: ScannedText) -> Bool {
    guard text.byte(start - 1) == UInt8(ascii: ":") else { return false }
    let before = text.bytes[max(0, start - longest)..<start - 1]
    let token = before.split(whereSeparator: \.isBlank).last ?? []
    return token.contains(UInt8(ascii: "/"))
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isWordByte || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+")
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    byte.isWordByte || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private static func hasTopDomain(_ domain: ArraySlice<UInt8>) -> Bool {
    let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last else { return false }
    return top.count >= 2 && top.allSatisfy(\.isLetter)
  }
}
