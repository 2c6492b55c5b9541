import Reports

/// What an audit gives back: the report, what could not be read, and the exit code.
package struct AuditOutcome {
  let report: Report
  package let problems: [String]
  package let exitCode: Int32

  init(report: Report, problems: [String], exitCode: Int32) {
    self.report = report
    self.problems = problems
    self.exitCode = exitCode
  }

  /// One line on what is new or back; nil where nothing is.
  package var news: String? {
    guard [10, 20].contains(exitCode) else { return nil }
    return Wording.news(report.changes)
  }

  /// The report in a format.
  package func render(_ format: ReportFormat, style: ReportStyle) -> String {
    let shown = Redactor.redact(report, to: Redaction(rawValue: style.redaction.rawValue) ?? .people)
    switch format {
    case .text:
      return TextReport.render(shown, titles: RuleTitles.all, inColour: style.hasColour, width: style.width)
    case .json: return JSONReport.render(shown)
    case .html: return HTMLReport.render(shown, titles: RuleTitles.all)
    case .markdown: return MarkdownReport.render(shown, titles: RuleTitles.all)
    case .csv: return CSVReport.render(shown)
    case .sarif: return SARIFReport.render(shown, titles: RuleTitles.all)
    }
  }
}
