import Foundation
import Model

/// Takes a printed date apart: words, numbers, and what stands between.
struct MetaDateReader {
  private enum Token: Equatable {
    case word(String)
    case number(Int, digits: Int)
    case mark(Character)
  }

  private var tokens: [Token] = []
  private var index = 0

  /// No date is longer; what is, is a sentence.
  private static let limit = 96

  init(_ text: String) {
    guard text.utf8.count <= MetaDateReader.limit else { return }
    tokens = MetaDateReader.tokens(of: text)
  }

  mutating func clock() -> MetaWallClock? {
    guard let day = numericDay() ?? writtenDay() else { return nil }
    guard let time = time() else {
      return MetaWallClock(day: day, hour: 0, minute: 0, second: 0, precision: .day, offset: nil)
    }
    guard time.hour < 24, time.minute < 60, (time.second ?? 0) < 60 else { return nil }
    return MetaWallClock(
      day: day, hour: time.hour, minute: time.minute, second: time.second ?? 0,
      precision: time.second == nil ? .minute : .second, offset: offset())
  }

  /// `2019-06-09`, `9.6.2019`.
  private mutating func numericDay() -> Day? {
    guard tokens.count >= 5, case .number(let first, let digits) = tokens[0], case .mark(let mark) = tokens[1],
      case .number(let second, _) = tokens[2], tokens[3] == tokens[1], case .number(let third, _) = tokens[4]
    else { return nil }
    let day =
      switch mark {
      case "-" where digits == 4: Day(year: first, month: second, day: third)
      case ".": Day(year: third, month: second, day: first)
      default: nil as Day?
      }
    if day != nil { index = 5 }
    return day
  }

  /// A month's name with a number of one or two digits and one of four, in any order.
  private mutating func writtenDay() -> Day? {
    guard let month = tokens.lazy.compactMap(MetaDateReader.month).first else { return nil }
    var day: Int?
    for (position, token) in tokens.enumerated() {
      guard case .number(let number, let digits) = token else { continue }
      if digits == 4, let day {
        index = position + 1
        return Day(year: number, month: month, day: day)
      }
      if digits <= 2, day == nil { day = number }
    }
    return nil
  }

  private static func month(_ token: Token) -> Int? {
    guard case .word(let word) = token else { return nil }
    return MetaMonth.number(of: word)
  }

  /// Hour, minute and, where it is printed, second after the day: `21:05`, `21.05`, `9:05:10 pm`.
  private mutating func time() -> (hour: Int, minute: Int, second: Int?)? {
    while index + 2 < tokens.count {
      if case .number(let hour, let digits) = tokens[index], digits <= 2, let minute = part(at: index + 1) {
        let second = part(at: index + 3)
        index += second == nil ? 3 : 5
        return (dayHalf()?.hour(of: hour) ?? hour, minute, second)
      }
      index += 1
    }
    return nil
  }

  /// The two digits after a colon, dot or the French `h`.
  private func part(at position: Int) -> Int? {
    guard position + 1 < tokens.count, case .number(let number, 2) = tokens[position + 1] else { return nil }
    let isMark = tokens[position] == .mark(":") || tokens[position] == .mark(".") || tokens[position] == .word("h")
    return isMark ? number : nil
  }

  /// `pm`, `p. m.`, `da tarde/noite` after the time.
  private func dayHalf() -> MetaDayHalf? {
    var words: [String] = []
    for token in tokens[index...] {
      if case .word(let word) = token { words.append(word) }
    }
    if words.count >= 2, words[1] == "m", words[0] == "a" || words[0] == "p" { return MetaDayHalf(words[0] + "m") }
    return words.prefix(3).lazy.compactMap(MetaDayHalf.init).first
  }

  /// `UTC-05:00`, `+00:00`, `Z` at the end.
  private func offset() -> Int? {
    if tokens.last == .word("z") || tokens.last == .word("utc") || tokens.last == .word("gmt") { return 0 }
    guard let sign = tokens[index...].firstIndex(where: { $0 == .mark("+") || $0 == .mark("-") || $0 == .mark("−") })
    else { return nil }
    let text = tokens[sign...].map(MetaDateReader.spelling).joined()
    return MetaZone.offset(text)
  }

  private static func spelling(_ token: Token) -> String {
    switch token {
    case .word(let word): word
    case .mark(let mark): String(mark)
    case .number(let number, let digits):
      String(repeating: "0", count: max(0, digits - String(number).count)) + String(number)
    }
  }

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        // More digits than a year has can't be part of a date.
        tokens.append(digits.utf8.count <= 6 ? .number(Int(digits) ?? 0, digits: digits.utf8.count) : .mark("?"))
        rest = rest[digits.endIndex...]
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter }
        tokens.append(.word(MetaDateReader.folded(word)))
        rest = rest[word.endIndex...]
      } else {
        if !first.isWhitespace, first != ",", first != "\u{200E}", first != "\u{200F}" { tokens.append(.mark(first)) }
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  /// Lower case without the accents of the month tables.
  private static func folded(_ word: Substring) -> String {
    let lower = word.lowercased()
    guard lower.utf8.contains(where: { $0 >= 0x80 }) else { return lower }
    var folded = ""
    for scalar in lower.precomposedStringWithCanonicalMapping.unicodeScalars {
      folded.unicodeScalars.append(plain[scalar] ?? scalar)
    }
    return folded
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "á": "a", "à": "a", "â": "a", "ã": "a", "ä": "a", "å": "a", "ç": "c", "ć": "c", "é": "e", "è": "e", "ê": "e",
    "ë": "e", "ę": "e", "í": "i", "ì": "i", "ł": "l", "ñ": "n", "ń": "n", "ó": "o", "ô": "o", "õ": "o", "ö": "o",
    "ś": "s", "ú": "u", "û": "u", "ü": "u", "ź": "z", "ż": "z",
  ]
}
