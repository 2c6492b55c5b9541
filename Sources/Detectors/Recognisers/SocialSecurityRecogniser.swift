/// American social security numbers: three, two and four digits with hyphens, outside the ranges that never were given out.
enum SocialSecurityRecogniser {
  private static let keywords: Set<String> = ["ssn", "social", "security"]
  private static let separators: Set<UInt8> = Set("-".utf8)

  static func find(in text: ScannedText) -> [Recognition] {
    DigitRun.all(in: text, separators: separators).compactMap { run in
      guard run.digits.count == 9, text.standsAlone(run.range), isGivenOut(run.digits) else { return nil }
      guard run.groups(in: text).map(\.count) == [3, 2, 4] else { return nil }
      let isNamed = text.mentions(keywords, near: run.range, within: 40)
      return text.recognition(.socialSecurity, run.range, weight: isNamed ? 0.95 : 0.8)
    }
  }

  private static func isGivenOut(_ digits: [UInt8]) -> Bool {
    let area = digits[0..<3].reduce(0) { $0 * 10 + $1.digit }
    return area != 0 && area != 666 && digits[3..<5].contains { $0 != 0x30 }
      && digits[5...].contains { $0 != 0x30 }
  }
}
