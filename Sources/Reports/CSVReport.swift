import Model

/// The findings as a table for spreadsheets, one finding a row.
package enum CSVReport {
  private static let header = [
    "id", "level", "points", "confidence", "rule", "account", "occurred_at", "subject", "explanation", "excerpt",
    "audience", "state", "baseline", "action", "minutes", "archive", "path", "pointer",
  ]

  /// RFC 4180 with CRLF; no cell can be taken for a formula.
  package static func render(_ report: Report) -> String {
    ([header] + report.findings.map(row)).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func row(_ finding: Finding) -> [String] {
    let what = [
      finding.id, finding.level.rawValue, Decimal.text(finding.points, decimals: 2),
      Decimal.text(finding.confidence, decimals: 2), finding.rule, finding.account, finding.occurredAt?.rfc3339 ?? "",
      finding.subject, finding.explanation, finding.excerpt, finding.audience.rawValue,
    ]
    let rest = [
      finding.state.rawValue, finding.baseline.rawValue, finding.cure.action.rawValue, String(finding.cure.minutes),
      finding.item?.archive ?? "", finding.item?.path ?? "", finding.item?.pointer ?? "",
    ]
    return what + rest
  }

  /// A quoted cell.
  ///
  /// What begins like a formula, even after spaces, gets an apostrophe before it; controls are made visible.
  static func cell(_ text: String) -> String {
    let line = TerminalText.safe(text)
    let first = line.first { !$0.isWhitespace }
    let isFormula = first.map { "=+-@|%＝＋－＠".contains($0) } ?? false
    let quoted = (isFormula ? "'" : "") + line
    return "\"" + quoted.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
