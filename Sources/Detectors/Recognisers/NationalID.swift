/// Check digits of national numbers; each takes ASCII digits or letters.
enum NationalID {
  /// German tax identification numbers: eleven digits, ISO 7064 mod 11,10, one digit twice or thrice.
  static func isGerman(_ digits: [UInt8]) -> Bool {
    guard digits.count == 11, digits[0] != UInt8(ascii: "0") else { return false }
    let counts = Dictionary(grouping: digits.prefix(10)) { $0 }.values.map(\.count)
    guard counts.filter({ $0 > 1 }).count == 1, (counts.max() ?? 0) <= 3 else { return false }
    let rest = digits.prefix(10).reduce(10) { product, digit in
      let sum = (product + digit.digit) % 10
      return (sum == 0 ? 10 : sum) * 2 % 11
    }
    return (11 - rest) % 10 == digits[10].digit
  }

  /// French social security numbers: sex, year, month, place, order, and 97 minus the rest by 97.
  static func isFrench(_ digits: [UInt8]) -> Bool {
    guard digits.count == 15, "12".utf8.contains(digits[0]) else { return false }
    let month = digits[3].digit * 10 + digits[4].digit
    guard (1...12).contains(month) || month >= 20 else { return false }
    let rest = digits.prefix(13).reduce(0) { ($0 * 10 + $1.digit) % 97 }
    return 97 - rest == digits[13].digit * 10 + digits[14].digit
  }

  /// Dutch citizen service numbers: nine digits, the eleven-test.
  static func isDutch(_ digits: [UInt8]) -> Bool {
    guard digits.count == 9, Set(digits).count > 1 else { return false }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    return zip(digits, weights).reduce(0) { $0 + $1.0.digit * $1.1 } % 11 == 0
  }

  /// Portuguese tax numbers: nine digits, the last checks the others by 11.
  static func isPortuguese(_ digits: [UInt8]) -> Bool {
    guard digits.count == 9, "12356789".utf8.contains(digits[0]) else { return false }
    let sum = (0..<8).reduce(0) { $0 + digits[$1].digit * (9 - $1) }
    let check = 11 - sum % 11
    return (check >= 10 ? 0 : check) == digits[8].digit
  }

  /// Spanish identity numbers: eight digits, or X, Y, Z and seven, and a letter by 23.
  static func isSpanish(_ bytes: some Collection<UInt8>) -> Bool {
    let letters = Array("trwagmyfpdxbnjzsqvhlcke".utf8)
    var taken = bytes.map(\.lowered)
    guard taken.count == 9, let last = taken.popLast() else { return false }
    if let place = Array("xyz".utf8).firstIndex(of: taken[0]) { taken[0] = 0x30 + UInt8(place) }
    guard taken.allSatisfy(\.isDigit) else { return false }
    return letters[taken.reduce(0) { $0 * 10 + $1.digit } % 23] == last
  }

  /// Italian fiscal codes: letters of the name, coded date and place, and a letter by 26.
  static func isItalian(_ bytes: some Collection<UInt8>) -> Bool {
    let taken = bytes.map(\.lowered)
    guard taken.count == 16, let last = taken.last, last.isLower, hasItalianShape(taken) else { return false }
    let sum = taken.dropLast().enumerated().reduce(0) { sum, entry in
      sum + (entry.offset % 2 == 0 ? oddValue(entry.element) : evenValue(entry.element))
    }
    return sum % 26 == Int(last - 0x61)
  }

  private static let italianDigits = Set("0123456789lmnpqrstuv".utf8)
  private static let oddValues = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
  ]

  private static func hasItalianShape(_ taken: [UInt8]) -> Bool {
    taken[0..<6].allSatisfy(\.isLower) && "abcdehlmprst".utf8.contains(taken[8]) && taken[11].isLower
      && [6, 7, 9, 10, 12, 13, 14].allSatisfy { italianDigits.contains(taken[$0]) }
  }

  private static func evenValue(_ byte: UInt8) -> Int { byte.isDigit ? byte.digit : Int(byte) - 0x61 }

  private static func oddValue(_ byte: UInt8) -> Int { oddValues[evenValue(byte)] }
}
