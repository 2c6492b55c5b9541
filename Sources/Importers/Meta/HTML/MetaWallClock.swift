package import Model

/// A date as an export page prints it: what a clock on the wall showed, in a zone that the page rarely names.
package struct MetaWallClock: Hashable, Sendable {
  package var day: Day
  package var hour: Int
  package var minute: Int
  package var second: Int

  /// `second`, `minute` or `day`: what the page says and no more.
  package var precision: Timestamp.Precision

  /// Seconds east of UTC, where the text itself says so (`UTC-05:00`).
  package var offset: Int?

  /// Reads a date in any form that Meta's pages have had, in any of their languages.
  ///
  /// `9 Jun 2019, 21:05` · `23 may. 2021 00:01` · `Jun 04, 2025 6:46:10 pm` · `Dec 24, 2022 2:53:07pm` ·
  /// `Mar 6, 2024, 8:12 AM` · `jun 20, 2025 3:24 da manhã` · `Saturday, 17 February 2024 at 13:44 UTC-05:00` ·
  /// `Jueves, 9 de mayo de 2024 a las 21:15` · `9. juni 2019 kl. 21.05` · `2019-06-09 21:05` · `9.6.2019, 21:05`.
  /// Nil for anything else, dates in digits and slashes among it: their order of day and month is not known.
  package init?(_ text: String) {
    var reader = MetaDateReader(text)
    guard let clock = reader.clock() else { return nil }
    self = clock
  }

  init(day: Day, hour: Int, minute: Int, second: Int, precision: Timestamp.Precision, offset: Int?) {
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.precision = precision
    self.offset = offset
  }

  /// The moment, if the clock hung in a zone; an offset in the text itself goes before.
  package func moment(in zone: MetaZone) -> Timestamp {
    let wall = Int64(day.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    // A day without a clock stays that day: moving it by hours would be false exactness.
    guard precision != .day else { return Timestamp(day: day) }
    let utc = offset.map { wall - Int64($0) } ?? zone.utc(wall: wall)
    return Timestamp(milliseconds: utc * 1000, precision: precision)
  }
}
