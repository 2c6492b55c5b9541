import Model

/// Moments in one column: milliseconds since 1970 with the precision in the lowest digit.
enum Moment {
  private static let precisions: [Timestamp.Precision] = [.millisecond, .second, .minute, .day, .month, .year]

  static func column(_ moment: Timestamp?) -> Int64? {
    guard let moment, let rank = precisions.firstIndex(of: moment.precision) else { return nil }
    let (scaled, overflow) = moment.milliseconds.multipliedReportingOverflow(by: 10)
    return overflow ? nil : scaled + Int64(rank)
  }

  static func timestamp(_ column: Int64?) -> Timestamp? {
    guard let column else { return nil }
    let rank = Int(((column % 10) + 10) % 10)
    guard precisions.indices.contains(rank) else { return nil }
    return Timestamp(milliseconds: (column - Int64(rank)) / 10, precision: precisions[rank])
  }
}
