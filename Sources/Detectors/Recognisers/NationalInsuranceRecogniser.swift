/// British National Insurance numbers: two letters of the allowed prefixes, six digits, A to D.
enum NationalInsuranceRecogniser {
  private static let unusedPrefixes: Set<String> = ["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"]
  private static let keywords: Set<String> = ["ni", "nino", "insurance", "nat"]

  static func find(in text: ScannedText) -> [Recognition] {
    text.bytes.indices.compactMap { start in
      guard let range = number(at: start, in: text) else { return nil }
      let isUpper = text.bytes[start].isUpper
      let isNamed = text.mentions(keywords, near: range, within: 40)
      guard isUpper || isNamed else { return nil }
      return text.recognition(.nationalInsurance, range, weight: isNamed ? 0.95 : 0.85)
    }
  }

  private static func number(at start: Int, in text: ScannedText) -> Range<Int>? {
    guard text.bytes[start].isLetter, !(text.byte(start - 1)?.isWordByte ?? false) else { return nil }
    var taken: [UInt8] = []
    var index = start
    while taken.count < 9, index < start + 14, let byte = text.byte(index), isPart(byte) {
      if byte.isLetter || byte.isDigit { taken.append(byte.isLower ? byte - 0x20 : byte) }
      index += 1
    }
    guard taken.count == 9, isWellFormed(taken), text.standsAlone(start..<index) else { return nil }
    return start..<index
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
  }

  private static func isWellFormed(_ taken: [UInt8]) -> Bool {
    guard taken[0].isLetter, taken[1].isLetter, taken[2..<8].allSatisfy(\.isDigit) else { return false }
    guard "ABCD".utf8.contains(taken[8]) else { return false }
    let prefix = String(decoding: taken[0...1], as: UTF8.self)
    return !"DFIUV".utf8.contains(taken[0]) && !"DFIOUV".utf8.contains(taken[1]) && !unusedPrefixes.contains(prefix)
  }
}
