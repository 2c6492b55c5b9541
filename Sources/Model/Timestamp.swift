/// A moment, in UTC, together with how exactly an archive states it.
package struct Timestamp: Hashable, Codable, Sendable {
  /// How much of a moment is known.
  ///
  /// What is below it is zero, not known to be zero.
  package enum Precision: String, Codable, Sendable {
    case millisecond
    case second
    case minute
    case day
    case month
    case year
  }

  /// Milliseconds since 1970-01-01 00:00 UTC.
  package var milliseconds: Int64

  package var precision: Precision

  package init(milliseconds: Int64, precision: Precision = .millisecond) {
    self.milliseconds = milliseconds
    self.precision = precision
  }

  /// A moment from Unix seconds, or nothing if they lie outside the years 1 to 9999.
  package init?(seconds: Int64, precision: Precision = .second) {
    guard (-62_135_596_800...253_402_300_799).contains(seconds) else { return nil }
    self.init(milliseconds: seconds * 1000, precision: precision)
  }

  /// Midnight UTC of a day.
  package init(day: Day, precision: Precision = .day) {
    self.init(milliseconds: Int64(day.daysSinceEpoch) * 86_400_000, precision: precision)
  }

  /// A wall-clock time of a day in UTC.
  package init(day: Day, hour: Int, minute: Int, second: Int = 0, precision: Precision = .second) {
    let seconds = Int64(day.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(milliseconds: seconds * 1000, precision: precision)
  }

  /// Whole seconds since 1970-01-01 00:00 UTC, rounded down.
  package var seconds: Int64 {
    milliseconds >= 0 ? milliseconds / 1000 : -((999 - milliseconds) / 1000)
  }

  /// The UTC day.
  package var day: Day {
    let seconds = self.seconds
    return Day(daysSinceEpoch: Int(seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)))
  }

  /// The second of the UTC day, 0 to 86,399.
  package var secondOfDay: Int { Int(seconds - Int64(day.daysSinceEpoch) * 86_400) }

  /// The moment as RFC 3339 to the second, for example 2026-03-04T18:22:10Z.
  package var rfc3339: String {
    let rest = secondOfDay
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, to: 2) }.joined(separator: ":")
    return "\(day.iso)T\(time)Z"
  }
}

extension Timestamp: Comparable {
  package static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }
}
