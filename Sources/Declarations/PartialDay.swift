import Model

/// Dates as people write them in a file: a day, a month or a year.
enum PartialDay {
  /// The first day of what is written, or the last.
  static func day(_ text: String, endOfPeriod: Bool) -> Day? {
    if let day = Day(iso: text) { return day }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = parts.first, let year = first, (1...9999).contains(year), parts.count <= 2 else { return nil }
    guard parts.count == 2 else {
      return Day(year: year, month: endOfPeriod ? 12 : 1, day: endOfPeriod ? 31 : 1)
    }
    guard let month = parts[1], (1...12).contains(month) else { return nil }
    return Day(year: year, month: month, day: endOfPeriod ? Day.length(ofMonth: month, year: year) : 1)
  }
}
