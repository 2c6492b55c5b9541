import Model

/// The clock of Los Angeles, in which LinkedIn writes its short dates.
///
/// Daylight saving by the rules of the United States since 1987; LinkedIn is younger.
enum PacificTime {
  /// The moment at which the clock showed a time.
  ///
  /// Of the hour that comes twice in autumn it is the first.
  static func universal(wallClock: Timestamp) -> Timestamp {
    let hours: Int64 = isDaylight(wallClock) ? 7 : 8
    return Timestamp(milliseconds: wallClock.milliseconds + hours * 3_600_000, precision: wallClock.precision)
  }

  private static func isDaylight(_ wallClock: Timestamp) -> Bool {
    let year = wallClock.day.year
    let isNew = year >= 2007
    // 2007 on: second Sunday of March to first of November; before: first of April to last of October.
    let start = isNew ? sunday(onOrAfter: 8, month: 3, year: year) : sunday(onOrAfter: 1, month: 4, year: year)
    let end = isNew ? sunday(onOrAfter: 1, month: 11, year: year) : sunday(onOrAfter: 25, month: 10, year: year)
    guard let start, let end else { return false }
    return wallClock >= Timestamp(day: start, hour: 2, minute: 0) && wallClock < Timestamp(day: end, hour: 2, minute: 0)
  }

  private static func sunday(onOrAfter date: Int, month: Int, year: Int) -> Day? {
    guard let day = Day(year: year, month: month, day: date) else { return nil }
    return day.adding(days: (7 - day.weekday) % 7)
  }
}
