/// Numbers that mean nothing without their keyword: VAT, NHS, UTR, passport, driving licence, date of birth.
enum KeyedNumberRecogniser {
  private static let separators: Set<UInt8> = Set(" -/.".utf8)
  private static let birthWords: Set<String> = [
    "dob", "born", "birth", "birthdate", "geboren", "geburtsdatum", "naissance", "née", "nacimiento", "nascimento",
    "nascita", "geboortedatum",
  ]

  static func find(in text: ScannedText) -> [Recognition] {
    let runs = DigitRun.all(in: text, separators: separators)
    return runs.compactMap { known($0, in: text) } + licences(in: text)
  }

  private static func known(_ run: DigitRun, in text: ScannedText) -> Recognition? {
    func has(_ words: Set<String>) -> Bool { text.mentions(words, near: run.range, within: 30) }
    if run.digits.count == 10, has(["nhs"]), passesModulus11(run.digits) {
      return text.recognition(.healthNumber, run.range, weight: 0.95)
    }
    if run.digits.count == 10, has(["utr"]) { return text.recognition(.taxReference, run.range, weight: 0.85) }
    if [9, 12].contains(run.digits.count), has(["vat", "gb"]), passesVAT(run.digits) {
      return text.recognition(.vatNumber, run.range, weight: 0.9)
    }
    if run.digits.count == 9, has(["passport", "passeport", "reisepass", "pasaporte", "paspoort", "passaporto"]) {
      return text.recognition(.passport, run.range, weight: 0.9)
    }
    if has(birthWords), isDate(run) { return text.recognition(.birthDate, run.range, weight: 0.85) }
    return nil
  }

  /// Day, month and year with two separators.
  private static func isDate(_ run: DigitRun) -> Bool {
    let length = run.digits.count
    return (6...8).contains(length) && run.range.count == length + 2
  }

  static func passesModulus11(_ digits: [UInt8]) -> Bool {
    let sum = (0..<9).reduce(0) { $0 + digits[$1].digit * (10 - $1) }
    let check = 11 - sum % 11
    return (check == 11 ? 0 : check) == digits[9].digit
  }

  static func passesVAT(_ digits: [UInt8]) -> Bool {
    let weights = [8, 7, 6, 5, 4, 3, 2, 10, 1]
    let rest = zip(digits, weights).reduce(0) { $0 + $1.0.digit * $1.1 } % 97
    let isOld = digits.prefix(3).reduce(0) { $0 * 10 + $1.digit } < 100
    return rest == 0 || !isOld && (rest == 42 || rest == 55)
  }

  /// British driving licences: five letters or 9s, six digits, two letters or 9s, three more, beside a keyword.
  private static func licences(in text: ScannedText) -> [Recognition] {
    text.words.compactMap { range in
      let word = text.bytes[range].map(\.lowered)
      guard word.count == 16, word[0..<5].allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "9") }),
        word[5..<11].allSatisfy(\.isDigit),
        text.mentions(["licence", "license", "driving", "dvla"], near: range, within: 40)
      else { return nil }
      return text.recognition(.drivingLicence, range, weight: 0.9)
    }
  }
}
