/// Numbers in the shape of an American social security number: three, two and four digits with hyphens.
enum SocialSecurityRecogniser {
  private static let keywords: Set<String> = ["ssn", "social", "security"]
  private static let separators: Set<UInt8> = Set("-".utf8)

  static func find(in text: ScannedText) -> [Recognition] {
    DigitRun.all(in: text, separators: separators).compactMap { run in
      guard run.digits.count == 9, run.range.count == 11, text.standsAlone(run.range) else { return nil }
      let start = run.range.lowerBound
      guard text.bytes[start + 3] == UInt8(ascii: "-"), text.bytes[start + 6] == UInt8(ascii: "-") else { return nil }
      let isNamed = text.mentions(keywords, near: run.range, within: 40)
      return text.recognition(.socialSecurity, run.range, weight: isNamed ? 0.95 : 0.8)
    }
  }
}
