import Model

/// LinkedIn's dates, in all the forms of its files.
///
/// `M/D/YY, h:mm AM` without a zone is the wall clock of Los Angeles; every other form is UTC, stated or measured.
enum LinkedInMoment {
  /// The moment that a cell states, or nothing if it has none of the known forms or lies outside the calendar.
  static func parse(_ text: String) -> Timestamp? {
    if let moment = plain(text.utf8) { return moment }
    let words = self.words(text)
    guard let first = words.first else { return nil }
    guard let number = Int(first) else { return namedFirst(words) }
    if first.utf8.count == 4 { return yearFirst(number, words) }
    if words.count > 1, month(words[1]) != nil { return dayFirst(words) }
    return monthNumberFirst(words, hasComma: text.utf8.contains(UInt8(ascii: ",")))
  }

  /// `2026-06-06 03:16:20`, with or without ` UTC`: the form of the files that hold a million rows.
  static func plain(_ text: some BidirectionalCollection<UInt8>) -> Timestamp? {
    var numbers = [0, 0, 0, 0, 0, 0]
    var index = 0
    var position = 0
    for byte in text.prefix(20) {
      if position == 19 { break }
      if separators[position] != 0 {
        guard byte == separators[position] else { return nil }
        index += 1
      } else {
        guard 0x30...0x39 ~= byte else { return nil }
        numbers[index] = numbers[index] * 10 + Int(byte - 0x30)
      }
      position += 1
    }
    let length = text.count
    guard position == 19, length == 19 || (length == 23 && text.suffix(4).elementsEqual(zone)), numbers[3] < 24,
      numbers[4] < 60, numbers[5] <= 60, let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
    else { return nil }
    return Timestamp(day: day, hour: numbers[3], minute: numbers[4], second: numbers[5])
  }

  private static let zone = Array(" UTC".utf8)
  private static let separators = Array("\0\0\0\0-\0\0-\0\0 \0\0:\0\0:\0\0".utf8)

  /// The moment in a snowflake id: the milliseconds of Unix time are its bits from the 22nd on.
  static func ofID(_ id: Int64) -> Timestamp? {
    let milliseconds = id >> 22
    // 2003 to 2099: anything else is a number of another kind.
    guard (1_041_379_200_000...4_102_444_800_000).contains(milliseconds) else { return nil }
    return Timestamp(milliseconds: milliseconds)
  }

  /// `2026-06-06 03:16:20`, `2022/09/08 04:10:18 UTC`, `2024-11-26 14:05 UTC`, `2025-01-02`, `2019`.
  private static func yearFirst(_ year: Int, _ words: [Substring]) -> Timestamp? {
    guard words.count >= 3, let month = Int(words[1]), let date = Int(words[2]) else {
      return words.count == 1 ? Day(year: year, month: 1, day: 1).map { Timestamp(day: $0, precision: .year) } : nil
    }
    guard let day = Day(year: year, month: month, day: date) else { return nil }
    return moment(day, Array(words.dropFirst(3)))
  }

  /// `Sat Sep 05 08:12:14 UTC 2026`, `Jan 2019`, `Mar 9, 1990`, `June 6, 2026 at 3:16 AM (GMT)`.
  private static func namedFirst(_ words: [Substring]) -> Timestamp? {
    guard let month = month(words[0]) else { return weekdayFirst(words) }
    guard words.count > 1, let second = Int(words[1]) else { return nil }
    if words[1].utf8.count == 4 {
      return Day(year: second, month: month, day: 1).map { Timestamp(day: $0, precision: .month) }
    }
    guard words.count > 2, words[2].utf8.count == 4, let year = Int(words[2]),
      let day = Day(year: year, month: month, day: second)
    else { return nil }
    return moment(day, words.dropFirst(3).filter { $0 != "at" })
  }

  private static func weekdayFirst(_ words: [Substring]) -> Timestamp? {
    guard words.count >= 7, let month = month(words[1]), let date = Int(words[2]),
      let year = Int(words[words.count - 1]),
      let day = Day(year: year, month: month, day: date)
    else { return nil }
    return moment(day, Array(words[3..<6]))
  }

  /// `09 Jul 2026`, and `12-Jun-24` where Excel has saved the file again.
  private static func dayFirst(_ words: [Substring]) -> Timestamp? {
    guard words.count >= 3, let date = Int(words[0]), let month = month(words[1]), let year = year(words[2]) else {
      return nil
    }
    return Day(year: year, month: month, day: date).map { Timestamp(day: $0) }
  }

  /// `7/8/26, 9:34 PM` (Los Angeles), `12/25/24 07:05 PM UTC`, `1/14/2020 12:13` (Excel, of a UTC cell).
  private static func monthNumberFirst(_ words: [Substring], hasComma: Bool) -> Timestamp? {
    guard words.count >= 3, let month = Int(words[0]), let date = Int(words[1]), let year = year(words[2]),
      let day = Day(year: year, month: month, day: date)
    else { return nil }
    let clock = Array(words.dropFirst(3))
    guard let moment = moment(day, clock) else { return nil }
    let isLocal = hasComma && !clock.isEmpty && clock.last != "UTC"
    return isLocal ? PacificTime.universal(wallClock: moment) : moment
  }

  /// A day with the hours, minutes, seconds and `AM` or `PM` that follow it.
  private static func moment(_ day: Day, _ clock: [Substring]) -> Timestamp? {
    let numbers = clock.prefix { Int($0) != nil }.compactMap { Int($0) }
    guard numbers.count >= 2 else { return Timestamp(day: day) }
    var hour = numbers[0]
    let second = numbers.count > 2 ? numbers[2] : 0
    if let half = clock.dropFirst(numbers.count).first, ["AM", "PM"].contains(half.uppercased()) {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (half.uppercased() == "PM" ? 12 : 0)
    }
    guard (0...23).contains(hour), (0...59).contains(numbers[1]), (0...60).contains(second) else { return nil }
    let precision: Timestamp.Precision = numbers.count > 2 ? .second : .minute
    return Timestamp(day: day, hour: hour, minute: numbers[1], second: second, precision: precision)
  }

  /// All two-digit years lie between LinkedIn's beginning and the export.
  private static func year(_ word: Substring) -> Int? {
    guard let number = Int(word) else { return nil }
    return word.utf8.count == 2 ? 2000 + number : number
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0 == word.prefix(3) && (fullMonths[$0] == word || word.utf8.count == 3) }
      .map { $0 + 1 }
  }

  /// Runs of ASCII letters or digits.
  private static func words(_ text: String) -> [Substring] {
    text.utf8.split { !(0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0) }.map { Substring($0) }
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let fullMonths: [String: Substring] = [
    "Jan": "January", "Feb": "February", "Mar": "March", "Apr": "April", "May": "May", "Jun": "June", "Jul": "July",
    "Aug": "August", "Sep": "September", "Oct": "October", "Nov": "November", "Dec": "December",
  ]
}
