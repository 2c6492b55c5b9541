/// Payment card numbers: an issuer's prefix, Luhn's check digit and at least two different digits.
///
/// What follows in the same breath, such as an expiry date or a security code, does not hide the number.
enum CardRecogniser {
  private static let separators: Set<UInt8> = Set(" -".utf8)

  static func find(in text: ScannedText) -> [Recognition] {
    DigitRun.all(in: text, separators: separators).flatMap { run -> [Recognition] in
      guard run.digits.count >= 15 else { return [] }
      let groups = run.groups(in: text)
      return groups.indices.compactMap { card(from: $0, of: groups, in: text) }
    }
  }

  private static func card(from start: Int, of groups: [Range<Int>], in text: ScannedText) -> Recognition? {
    guard start == 0 || groups[start - 1].count < 4 else { return nil }
    let windows = NumberWindow.from(start, of: groups, digits: 15...16, in: text)
    let found = windows.first { isCard($0.digits) && text.standsAlone($0.range) }
    return found.map { text.recognition(.card, $0.range, weight: 0.95) }
  }

  static func isCard(_ digits: [UInt8]) -> Bool {
    hasIssuer(digits) && Set(digits).count >= 2 && passesLuhn(digits)
  }

  private static func hasIssuer(_ digits: [UInt8]) -> Bool {
    let prefix = digits.prefix(4).reduce(0) { $0 * 10 + $1.digit }
    switch digits.count {
    case 15: return (3400...3499).contains(prefix) || (3700...3799).contains(prefix)
    case 16:
      return (4000...4999).contains(prefix) || (5100...5599).contains(prefix) || (2221...2720).contains(prefix)
        || prefix == 6011 || (6500...6599).contains(prefix)
    default: return false
    }
  }

  static func passesLuhn(_ digits: [UInt8]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, entry in
      let value = entry.element.digit * (entry.offset % 2 == 1 ? 2 : 1)
      return sum + (value > 9 ? value - 9 : value)
    }
    return sum % 10 == 0
  }
}
