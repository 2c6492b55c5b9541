/// Payment card numbers: an issuer's prefix, Luhn's check digit and at least two different digits.
enum CardRecogniser {
  private static let separators: Set<UInt8> = Set(" -".utf8)

  static func find(in text: ScannedText) -> [Recognition] {
    DigitRun.all(in: text, separators: separators).compactMap { run in
      guard text.standsAlone(run.range), isCard(run.digits) else { return nil }
      return text.recognition(.card, run.range, weight: 0.95)
    }
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
