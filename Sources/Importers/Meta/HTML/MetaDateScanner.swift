import Foundation

/// Cuts a printed date into words, numbers and marks.
enum MetaDateScanner {
  static func tokens(of text: String) -> [MetaDateReader.Token] {
    var tokens: [MetaDateReader.Token] = []
    tokens.reserveCapacity(16)
    let bytes = folded(text)
    var index = 0
    while index < bytes.count {
      let start = index
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        tokens.append(number(bytes, &index, from: start))
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        tokens.append(word(bytes, &index))
      case 0x20, UInt8(ascii: ","):
        index += 1
      default:
        tokens.append(.mark(bytes[index]))
        index += 1
      }
    }
    return tokens
  }

  private static func number(_ bytes: [UInt8], _ index: inout Int, from start: Int) -> MetaDateReader.Token {
    var number = 0
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
      // More digits than a year has can't be part of a date; they must not overflow either.
      if index - start < 6 { number = number * 10 + Int(bytes[index] - 0x30) }
      index += 1
    }
    return index - start <= 6 ? .number(number, digits: index - start) : .mark(UInt8(ascii: "?"))
  }

  private static func word(_ bytes: [UInt8], _ index: inout Int) -> MetaDateReader.Token {
    var word = MetaDateWord()
    while index < bytes.count, (0x61...0x7A).contains(bytes[index]) {
      word.append(bytes[index])
      index += 1
    }
    return .word(word)
  }

  /// Lower case without accents, every kind of blank as a space, every other character beyond ASCII as `?`.
  private static func folded(_ text: String) -> [UInt8] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.map(lower) }
    // Accents may be characters of their own.
    return text.lowercased().precomposedStringWithCanonicalMapping.unicodeScalars.compactMap { scalar in
      if scalar.isASCII { return lower(UInt8(truncatingIfNeeded: scalar.value)) }
      if scalar == "\u{200E}" || scalar == "\u{200F}" { return nil }
      return scalar.properties.isWhitespace ? 0x20 : plain[scalar] ?? UInt8(ascii: "?")
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x09...0x0D: 0x20
    default: byte
    }
  }

  private static let plain: [Unicode.Scalar: UInt8] = {
    let pairs: [(String, Unicode.Scalar)] = [
      ("áàâãäå", "a"), ("çć", "c"), ("éèêëę", "e"), ("íì", "i"), ("ł", "l"), ("ñń", "n"), ("óôõö", "o"), ("ś", "s"),
      ("úûü", "u"), ("źż", "z"), ("−", "-"),
    ]
    var plain: [Unicode.Scalar: UInt8] = [:]
    for (accented, letter) in pairs {
      for scalar in accented.unicodeScalars { plain[scalar] = UInt8(truncatingIfNeeded: letter.value) }
    }
    return plain
  }()
}
