import Model

/// Times that are written out in JSON.
enum InstagramTime {
  /// `2020-02-11T09:15:30.123456+00:00`; without an offset the clock is California's, as the exports of 2019 have it
  /// (formats/instagram.md section 12).
  ///
  /// Nil for anything else.
  static func written(_ text: String) -> Timestamp? {
    guard text.utf8.count >= 19, text.contains("T"), let clock = MetaWallClock(text), clock.precision == .second else {
      return nil
    }
    // An offset that is there but is none makes the moment unknown.
    let hasOffset = text.dropFirst(19).contains { $0 == "+" || $0 == "-" || $0 == "Z" }
    guard !hasOffset || clock.offset != nil else { return nil }
    return clock.moment(in: .pacific)
  }
}
