import Model

/// Takes a printed date apart: words, numbers, and what stands between.
struct MetaDateReader {
  enum Token: Equatable {
    case word(MetaDateWord)
    case number(Int, digits: Int)
    /// An ASCII mark; those beyond ASCII come as `?`.
    case mark(UInt8)
  }

  private var tokens: [Token] = []
  private var index = 0

  /// No date is longer; what is, is a sentence.
  private static let limit = 96

  init(_ text: String) {
    guard text.utf8.count <= MetaDateReader.limit else { return }
    tokens = MetaDateScanner.tokens(of: text)
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
      case UInt8(ascii: "-") where digits == 4: Day(year: first, month: second, day: third)
      case UInt8(ascii: "."): Day(year: third, month: second, day: first)
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
    switch tokens[position] {
    case .mark(UInt8(ascii: ":")), .mark(UInt8(ascii: ".")), .word(MetaDateReader.h): return number
    default: return nil
    }
  }

  /// `pm`, `p. m.`, `da tarde/noite` after the time.
  private func dayHalf() -> MetaDayHalf? {
    var words: [MetaDateWord] = []
    for token in tokens[index...] {
      if case .word(let word) = token { words.append(word) }
    }
    if words.count >= 2, words[1] == MetaDateReader.m {
      if words[0] == MetaDateReader.a { return .morning }
      if words[0] == MetaDateReader.p { return .afternoon }
    }
    return words.prefix(3).lazy.compactMap { MetaDayHalf($0) }.first
  }

  /// `UTC-05:00`, `+00:00`, `Z` at the end.
  private func offset() -> Int? {
    if case .word(let word)? = tokens.last, MetaDateReader.utc.contains(word) { return 0 }
    guard let sign = tokens[index...].firstIndex(where: { $0 == .mark(0x2B) || $0 == .mark(0x2D) }) else { return nil }
    return MetaZone.offset(tokens[sign...].map(MetaDateReader.spelling).joined())
  }

  private static let (a, p, m, h) = (MetaDateWord("a"), MetaDateWord("p"), MetaDateWord("m"), MetaDateWord("h"))
  private static let utc: Set = [MetaDateWord("z"), MetaDateWord("utc"), MetaDateWord("gmt")]

  private static func spelling(_ token: Token) -> String {
    switch token {
    case .word: ""
    case .mark(let mark): String(Unicode.Scalar(mark))
    case .number(let number, let digits):
      String(repeating: "0", count: max(0, digits - String(number).utf8.count)) + String(number)
    }
  }
}
