import Model

/// How many findings each family has in each year, as squares of more or less colour.
enum HeatMap {
  private static let left = 130
  private static let cell = 34

  /// Nothing where no finding has a time; the latest fifteen years otherwise.
  static func svg(_ findings: [Finding]) -> String {
    let dated = findings.compactMap { finding in finding.occurredAt.map { (finding.family, $0.day.year) } }
    guard let last = dated.map(\.1).max(), let first = dated.map(\.1).min() else { return "" }
    let years = Array(max(first, last - 14)...last)
    let families = Set(dated.map(\.0)).sorted()
    let counts = Dictionary(dated.map { ("\($0.0) \($0.1)", 1) }, uniquingKeysWith: +)
    let head = years.enumerated().map { index, year in
      "<text class=\"quiet\" x=\"\(left + index * cell)\" y=\"14\">\(year % 100 < 10 ? "’0" : "’")\(year % 100)</text>"
    }
    let rows = families.enumerated().map { row($1, at: 24 + $0 * cell, years: years, counts: counts) }
    let size = "0 0 \(max(720, left + years.count * cell)) \(30 + families.count * cell)"
    let open = "<svg viewBox=\"\(size)\" role=\"img\" aria-label=\"Findings by family and year\">"
    return ([open] + head + rows + ["</svg>"]).joined(separator: "\n")
  }

  private static func row(_ family: String, at top: Int, years: [Int], counts: [String: Int]) -> String {
    let most = max(1, counts.values.max() ?? 1)
    let cells = years.enumerated().map { index, year in
      let count = counts["\(family) \(year)"] ?? 0
      let opacity = count == 0 ? 0.06 : 0.25 + 0.75 * Double(count) / Double(most)
      return """
        <rect class="cell" x="\(left + index * cell)" y="\(top)" width="\(cell - 4)" height="\(cell - 4)" rx="5" \
        fill-opacity="\(Decimal.text(opacity, decimals: 2))"><title>\(HTMLText.escaped(family)) \(year): \(count)</title></rect>
        """
    }
    return (["<text x=\"0\" y=\"\(top + 20)\">\(HTMLText.escaped(family))</text>"] + cells).joined(separator: "\n")
  }
}
