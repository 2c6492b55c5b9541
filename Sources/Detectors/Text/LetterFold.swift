/// Folds letters to lower case without diacritics, one scalar at a time, without tables of the system.
enum LetterFold {
  /// The folded letters of a scalar, or nothing if it is neither letter nor digit.
  static func folded(_ scalar: Unicode.Scalar) -> String? {
    let value = scalar.value
    if value < 0x80 { return ascii(value) }
    if value < 0xC0 { return nil }
    if value < 0x180 { return latin[Int(value - 0xC0)] }
    return scalar.properties.isAlphabetic ? scalar.properties.lowercaseMapping : nil
  }

  /// Whether a scalar is a letter or a digit.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case ..<0x80: false
    default: folded(scalar) != nil
    }
  }

  private static func ascii(_ value: UInt32) -> String? {
    switch value {
    case 0x30...0x39, 0x61...0x7A: lower[Int(value)]
    case 0x41...0x5A: lower[Int(value + 32)]
    default: nil
    }
  }

  private static let lower = (0..<128).map { String(UnicodeScalar(UInt8($0))) }

  /// U+00C0 to U+017F.
  private static let latin: [String?] = {
    let first = "aaaaaaæceeeeiiiidnooooo ouuuuytßaaaaaaæceeeeiiiidnooooo ouuuuyty"
    let second =
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    return letters(first, dropping: " ") + letters(second, dropping: " ")
  }()

  private static func letters(_ row: String, dropping blank: Character) -> [String?] {
    row.map { letter in
      switch letter {
      case blank: nil
      case "æ": "ae"
      case "ß": "ss"
      default: String(letter)
      }
    }
  }
}
