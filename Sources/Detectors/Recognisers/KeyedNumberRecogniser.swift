/// Numbers that mean nothing without their keyword: VAT, NHS and tax references, each with its check digit.
enum KeyedNumberRecogniser {
  private static let separators: Set<UInt8> = Set(" -.".utf8)

  static func find(in text: ScannedText) -> [Recognition] {
    DigitRun.all(in: text, separators: separators).flatMap { run -> [Recognition] in
      guard run.digits.count >= 9 else { return [] }
      let groups = run.groups(in: text)
      return groups.indices.compactMap { known(from: $0, of: groups, in: text) }
    }
  }

  private static func known(from start: Int, of groups: [Range<Int>], in text: ScannedText) -> Recognition? {
    for number in NumberWindow.from(start, of: groups, digits: 9...12, in: text) {
      func has(_ words: Set<String>) -> Bool { text.mentions(words, near: number.range, within: 32) }
      let digits = number.digits
      if digits.count == 10, passesModulus11(digits), has(["nhs"]) {
        return text.recognition(.healthNumber, number.range, weight: 0.95)
      }
      if digits.count == 10, passesTaxReference(digits), has(["utr", "tax", "hmrc"]) {
        return text.recognition(.taxReference, number.range, weight: 0.9)
      }
      if [9, 12].contains(digits.count), passesVAT(digits), has(["vat"]) || followsCountry(number.range, in: text) {
        return text.recognition(.vatNumber, number.range, weight: 0.9)
      }
    }
    return nil
  }

  private static func followsCountry(_ range: Range<Int>, in text: ScannedText) -> Bool {
    let before = text.bytes[max(0, range.lowerBound - 3)..<range.lowerBound].filter { !$0.isBlank }
    return before.suffix(2).elementsEqual("GB".utf8)
  }

  static func passesModulus11(_ digits: [UInt8]) -> Bool {
    let sum = (0..<9).reduce(0) { $0 + digits[$1].digit * (10 - $1) }
    let check = 11 - sum % 11
    return (check == 11 ? 0 : check) == digits[9].digit
  }

  /// Unique taxpayer references: the first digit checks the other nine.
  static func passesTaxReference(_ digits: [UInt8]) -> Bool {
    let weights = [6, 7, 8, 9, 10, 5, 4, 3, 2]
    let rest = zip(digits.dropFirst(), weights).reduce(0) { $0 + $1.0.digit * $1.1 } % 11
    let checks = [2, 1, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    return digits.count == 10 && digits[0].digit == checks[rest]
  }

  static func passesVAT(_ digits: [UInt8]) -> Bool {
    let weights = [8, 7, 6, 5, 4, 3, 2, 10, 1]
    let rest = zip(digits, weights).reduce(0) { $0 + $1.0.digit * $1.1 } % 97
    let isOld = digits.prefix(3).reduce(0) { $0 * 10 + $1.digit } < 100
    return rest == 0 || !isOld && (rest == 42 || rest == 55)
  }
}
