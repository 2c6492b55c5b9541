/// Telephone numbers: British national forms, the international `+` form, and any national form beside a call word.
enum PhoneRecogniser {
  private static let separators: Set<UInt8> = Set(" -.()/".utf8)
  private static let callWords: Set<String> = [
    "call", "ring", "text", "phone", "tel", "mobile", "mob", "whatsapp", "number", "num", "cell", "reach", "sms", "txt",
    "bel", "bellen", "appen", "app", "appelle", "appelez", "rappelle", "portable", "téléphone", "anrufen", "ruf",
    "handy",
    "nummer", "llámame", "llama", "móvil", "teléfono", "liga", "telemóvel", "chiama", "chiamami", "cellulare", "numero",
    "telefono", "telefoon",
  ]
  private static let spoken: [String: String] = [
    "oh": "0", "zero": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9",
  ]

  static func find(in text: ScannedText) -> [Recognition] {
    DigitRun.all(in: text, separators: separators).compactMap { written($0, in: text) } + said(in: text)
  }

  private static func written(_ run: DigitRun, in text: ScannedText) -> Recognition? {
    let isInternational = text.byte(run.range.lowerBound - 1) == UInt8(ascii: "+")
    let start = isInternational ? run.range.lowerBound - 1 : run.range.lowerBound
    let range = start..<run.range.upperBound
    guard text.standsAlone(range) else { return nil }
    if isInternational {
      return (9...15).contains(run.digits.count) ? text.recognition(.phone, range, weight: 0.9) : nil
    }
    if isBritish(run.digits) { return text.recognition(.phone, range, weight: 0.85) }
    let isCalled = text.mentions(callWords, near: range, within: 24)
    guard isCalled, (9...11).contains(run.digits.count), run.range.count > run.digits.count || run.digits[0] == 0x30
    else { return nil }
    return text.recognition(.phone, range, weight: 0.8)
  }

  /// Eleven digits in an area that exists: mobile, London and other 02x, 01x, 03x.
  private static func isBritish(_ digits: [UInt8]) -> Bool {
    guard digits.count == 11, digits[0] == UInt8(ascii: "0"), Set(digits).count > 3 else { return false }
    return "1237".utf8.contains(digits[1]) && digits[2] != UInt8(ascii: "0") || digits.starts(with: "020".utf8)
      || digits.starts(with: "0300".utf8) || digits.starts(with: "0330".utf8) || digits.starts(with: "070".utf8)
  }

  /// Numbers in words: "oh double seven nine".
  private static func said(in text: ScannedText) -> [Recognition] {
    var found: [Recognition] = []
    var digits = ""
    var first = 0
    for index in text.keys.indices {
      if let digit = spoken[text.keys[index]] {
        if digits.isEmpty { first = index }
        let isDouble = index > 0 && text.keys[index - 1] == "double"
        digits += isDouble ? digit + digit : digit
        if digits.count == 11, digits.hasPrefix("0") {
          let range = text.words[first].lowerBound..<text.words[index].upperBound
          found.append(text.recognition(.phone, range, weight: 0.8))
        }
      } else if text.keys[index] != "double", text.keys[index] != "treble" {
        digits = ""
      }
    }
    return found
  }
}
