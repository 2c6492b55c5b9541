import Model

/// How many findings fall into each quarter, by level, as columns.
enum Timeline {
  private static let (left, top, height, width) = (40.0, 10.0, 120.0, 660.0)

  /// Nothing where fewer than two quarters have a finding; the latest ten years otherwise.
  static func svg(_ findings: [Finding]) -> String {
    let dated = findings.compactMap { finding in finding.occurredAt.map { (quarter(of: $0.day), finding.level) } }
    guard let last = dated.map(\.0).max(), let oldest = dated.map(\.0).min(), oldest < last else { return "" }
    let first = max(oldest, last - 39)
    let shown = dated.filter { $0.0 >= first }
    let columns = Dictionary(grouping: shown, by: \.0)
    let most = max(1, columns.values.map(\.count).max() ?? 1)
    let step = width / Double(last - first + 1)
    let bars = (first...last).flatMap { quarter in
      column(
        columns[quarter]?.map(\.1) ?? [], at: left + Double(quarter - first) * step, step: step, most: most, quarter)
    }
    let years = stride(from: first + (4 - first % 4) % 4, through: last, by: 4).map { quarter in
      "<text class=\"quiet\" x=\"\(number(left + Double(quarter - first) * step))\" y=\"150\">\(quarter / 4)</text>"
    }
    let open =
      "<svg viewBox=\"0 0 720 156\" role=\"img\" aria-label=\"Findings by quarter from \(first / 4) to \(last / 4), at most \(most) in one\">"
    return ([open] + bars + years + ["</svg>"]).joined(separator: "\n")
  }

  private static func quarter(of day: Day) -> Int { day.year * 4 + (day.month - 1) / 3 }

  /// The levels of one quarter on top of each other, the worst at the bottom.
  private static func column(_ levels: [Level], at x: Double, step: Double, most: Int, _ quarter: Int) -> [String] {
    var y = top + height
    return Level.allCases.reversed().compactMap { level in
      let count = levels.count { $0 == level }
      guard count > 0 else { return nil }
      let tall = height * Double(count) / Double(most)
      y -= tall
      return
        "<rect class=\"level-\(level.rawValue)\" x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(max(1, step - 2)))\" height=\"\(number(tall))\"><title>\(quarter / 4), quarter \(quarter % 4 + 1): \(count) \(level.rawValue)</title></rect>"
    }
  }

  private static func number(_ value: Double) -> String { Decimal.text(value, decimals: 1) }
}
