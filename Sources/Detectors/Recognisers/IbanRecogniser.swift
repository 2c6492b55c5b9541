/// International bank account numbers: the country's length and the remainder 1 by 97.
enum IbanRecogniser {
  private static let lengths: [String: Int] = [
    "AD": 24, "AE": 23, "AT": 20, "BE": 16, "BG": 22, "BR": 29, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18,
    "EE": 20, "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GI": 23, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IL": 23,
    "IS": 26, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28,
    "PT": 25, "RO": 24, "RS": 22, "SA": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TR": 26, "UA": 29,
  ]

  static func find(in text: ScannedText) -> [Recognition] {
    var found: [Recognition] = []
    var index = 0
    while index + 15 <= text.bytes.count {
      if let range = account(at: index, in: text) {
        found.append(text.recognition(.iban, range, weight: 0.97))
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static func account(at start: Int, in text: ScannedText) -> Range<Int>? {
    let bytes = text.bytes
    guard bytes[start].isLetter, bytes[start + 1].isLetter, bytes[start + 2].isDigit, bytes[start + 3].isDigit,
      !(text.byte(start - 1)?.isWordByte ?? false)
    else { return nil }
    let country = String(decoding: bytes[start...start + 1], as: UTF8.self).uppercased()
    guard let length = lengths[country] else { return nil }
    return collected(length, from: start, in: text)
  }

  private static func collected(_ length: Int, from start: Int, in text: ScannedText) -> Range<Int>? {
    var taken: [UInt8] = []
    var index = start
    while taken.count < length, let byte = text.byte(index) {
      if byte.isLetter || byte.isDigit {
        taken.append(byte.lowered)
      } else if byte != UInt8(ascii: " ") && byte != UInt8(ascii: "-") || text.byte(index - 1) == byte {
        return nil
      }
      index += 1
    }
    guard taken.count == length, text.standsAlone(start..<index), remainder(taken) == 1 else { return nil }
    return start..<index
  }

  /// The remainder by 97 of the number with its first four characters moved to the end and letters as 10 to 35.
  static func remainder(_ account: [UInt8]) -> Int {
    var rest = 0
    for byte in account.dropFirst(4) + account.prefix(4) {
      rest = byte.isDigit ? (rest * 10 + byte.digit) % 97 : (rest * 100 + Int(byte.lowered) - 0x57) % 97
    }
    return rest
  }
}
