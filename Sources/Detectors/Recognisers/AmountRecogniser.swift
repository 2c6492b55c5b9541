/// Sums of money: a currency sign or word with a number, and numbers with `k`, `grand` or `per cent`.
enum AmountRecogniser {
  private static let units: Set<String> = [
    "grand", "quid", "pounds", "euros", "euro", "dollars", "million", "k", "percent", "pence", "mil",
  ]
  private static let spoken: Set<String> = [
    "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty",
    "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "two", "three", "four", "couple",
  ]

  static func find(in text: ScannedText) -> [Recognition] {
    text.words.indices.compactMap { index in
      guard let range = amount(at: index, in: text) else { return nil }
      return text.recognition(.amount, range, weight: 0.6)
    }
  }

  private static func amount(at index: Int, in text: ScannedText) -> Range<Int>? {
    let word = text.words[index]
    guard text.bytes[word.lowerBound].isDigit else { return said(index, in: text) }
    if hasSign(before: word.lowerBound, in: text) || text.byte(word.upperBound) == UInt8(ascii: "%") { return word }
    if text.bytes[word].last?.lowered == UInt8(ascii: "k"), text.bytes[word].dropLast().allSatisfy(\.isDigit) {
      return word
    }
    return unit(after: index, in: text)
  }

  private static func said(_ index: Int, in text: ScannedText) -> Range<Int>? {
    spoken.contains(text.keys[index]) ? unit(after: index, in: text) : nil
  }

  private static func unit(after index: Int, in text: ScannedText) -> Range<Int>? {
    guard index + 1 < text.keys.count else { return nil }
    let isPercent = index + 2 < text.keys.count && text.keys[index + 1] == "per" && text.keys[index + 2] == "cent"
    guard isPercent || units.contains(text.keys[index + 1]) else { return nil }
    return text.words[index].lowerBound..<text.words[index + 1].upperBound
  }

  /// £ and € end in these bytes; $ is ASCII.
  private static func hasSign(before byte: Int, in text: ScannedText) -> Bool {
    guard let last = text.byte(byte - 1) else { return false }
    if last == UInt8(ascii: "$") { return true }
    return last == 0xA3 && text.byte(byte - 2) == 0xC2 || last == 0xAC && text.byte(byte - 2) == 0x82
  }
}
