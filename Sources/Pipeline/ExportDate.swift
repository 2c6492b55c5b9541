import Model

/// The day that an archive's name states.
enum ExportDate {
  /// `Complete_LinkedInDataExport_11-18-2026` (US order), `instagram-me-2026-11-18-Ab12Cd34`, `me_20260918`.
  ///
  /// Facebook's is in the account's own order and so is read only where the year comes first.
  static func day(named name: String, platform: Platform) -> Day? {
    let numbers = runs(of: name)
    for index in numbers.indices {
      if let day = packed(numbers[index]) { return day }
      guard index + 2 < numbers.count else { continue }
      if let day = parts(numbers[index...(index + 2)].map { $0 }, platform: platform) { return day }
    }
    return nil
  }

  private static func runs(of name: String) -> [Substring] {
    name.split { !$0.isASCII || !$0.isNumber }
  }

  /// `20260918`.
  private static func packed(_ digits: Substring) -> Day? {
    guard digits.count == 8, let number = Int(digits), number > 20_000_000 else { return nil }
    return plausible(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private static func parts(_ parts: [Substring], platform: Platform) -> Day? {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    if parts[0].count == 4 { return plausible(year: numbers[0], month: numbers[1], day: numbers[2]) }
    guard platform == .linkedin, parts[2].count == 4 else { return nil }
    return plausible(year: numbers[2], month: numbers[0], day: numbers[1])
  }

  private static func plausible(year: Int, month: Int, day: Int) -> Day? {
    (2004...2100).contains(year) ? Day(year: year, month: month, day: day) : nil
  }
}
