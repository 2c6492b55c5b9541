import Model

/// The scores of each account over the runs as one line of an SVG each.
enum HistoryChart {
  private static let (left, right, top, height) = (40.0, 560.0, 12.0, 150.0)
  private static let strokes = ["", "7 4", "2 4"]

  /// Nothing with fewer than two runs of an account.
  static func svg(_ entries: [HistoryEntry]) -> String {
    let accounts = Set(entries.map(\.account)).sorted()
    let runs = Set(entries.map(\.run)).sorted()
    guard runs.count > 1 else { return "" }
    let lines = accounts.enumerated().map { index, account in
      path(entries.filter { $0.account == account }, runs: runs, dashes: strokes[index % strokes.count])
    }
    let grid = [0, 50, 100].map { score in
      let y = Decimal.text(place(Double(score)), decimals: 1)
      return
        "<path class=\"grid\" d=\"M\(Int(left)) \(y)H\(Int(right))\"/><text class=\"quiet\" x=\"4\" y=\"\(y)\">\(score)</text>"
    }
    let label = accounts.map { account in
      let scores = entries.filter { $0.account == account }.map { Wording.score($0.score) }
      return "\(account): \(scores.joined(separator: ", "))"
    }.joined(separator: "; ")
    let open =
      "<svg viewBox=\"0 0 720 180\" role=\"img\" aria-label=\"Scores over the runs. \(HTMLText.escaped(label))\">"
    return ([open] + grid + lines + ["</svg>"]).joined(separator: "\n")
  }

  /// The lines as a file of its own; a sentence where there are fewer than two runs.
  static func document(_ entries: [HistoryEntry]) -> String {
    let style = """
      <style>text{font:13px sans-serif;fill:#1f2428}.quiet{fill:#545d65}.grid{stroke:#dcdad4;fill:none}\
      .line{stroke:#265a80;stroke-width:2;fill:none}</style><rect width="720" height="180" fill="#fff"/>
      """
    let chart = svg(entries)
    guard let start = chart.firstIndex(of: ">"), chart.hasPrefix("<svg ") else {
      return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 180\">\(style)"
        + "<text x=\"40\" y=\"90\">A line needs two runs.</text></svg>\n"
    }
    let open = "<svg xmlns=\"http://www.w3.org/2000/svg\" " + chart[..<start].dropFirst(5) + ">"
    return open + style + chart[chart.index(after: start)...] + "\n"
  }

  private static func path(_ entries: [HistoryEntry], runs: [Int], dashes: String) -> String {
    let step = (right - left) / Double(max(1, runs.count - 1))
    let points = entries.compactMap { entry in
      runs.firstIndex(of: entry.run).map { (left + Double($0) * step, place(entry.score)) }
    }
    let words = points.enumerated().map { index, point in
      "\(index == 0 ? "M" : "L")\(Decimal.text(point.0, decimals: 1)) \(Decimal.text(point.1, decimals: 1))"
    }
    let dash = dashes.isEmpty ? "" : " stroke-dasharray=\"\(dashes)\""
    let end = points.last ?? (0, 0)
    let name = HTMLText.escaped(entries.last?.platform.title ?? "")
    return "<path class=\"line\" d=\"\(words.joined())\"\(dash)/>"
      + "<text x=\"\(Decimal.text(end.0 + 8, decimals: 1))\" y=\"\(Decimal.text(end.1 + 4, decimals: 1))\">\(name)</text>"
  }

  private static func place(_ score: Double) -> Double { top + height * (1 - min(max(score, 0), 100) / 100) }
}
