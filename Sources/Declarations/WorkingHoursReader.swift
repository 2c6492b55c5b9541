import Model

/// Reads `working_hours: {days: [mon, fri], from: "09:00", to: "17:30", utc_offset: 60}`.
enum WorkingHoursReader {
  enum Weekday: String, CaseIterable {
    case sun, mon, tue, wed, thu, fri, sat
  }

  /// Nil where the file does not give any.
  static func hours(_ reader: YAMLReader) throws -> Context.WorkingHours? {
    guard let entry = try reader.child("working_hours") else { return nil }
    try entry.allow(ContextKeys.workingHours)
    var hours = Context.WorkingHours()
    let days = try entry.words("days", as: Weekday.self)
    if !days.isEmpty { hours.weekdays = Set(days.compactMap { Weekday.allCases.firstIndex(of: $0) }) }
    let from = try minutes(entry, "from") ?? hours.minutes.lowerBound
    let to = try minutes(entry, "to") ?? hours.minutes.upperBound
    guard from < to else {
      throw DeclarationProblem(file: entry.file, line: entry.line, what: "'working_hours.from' must lie before 'to'")
    }
    hours.minutes = from..<to
    let offset = try entry.number("utc_offset") ?? 0
    guard (-840...840).contains(offset) else {
      throw DeclarationProblem(
        file: entry.file, line: entry.line, what: "'working_hours.utc_offset' is in minutes, -840 to 840")
    }
    hours.offset = Int(offset)
    return hours
  }

  private static func minutes(_ entry: YAMLReader, _ key: String) throws -> Int? {
    guard let text = try entry.text(key) else { return nil }
    let parts = text.split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
      (0...59).contains(minute), hour * 60 + minute <= 1440
    else {
      throw DeclarationProblem(
        file: entry.file, line: entry.line, what: "'working_hours.\(key)' must be a time in quotes such as \"09:00\"")
    }
    return hour * 60 + minute
  }
}
