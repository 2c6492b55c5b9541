import Reports

/// Every format, for tests that hold of all.
enum ReportFormat: String, CaseIterable {
  case text, json, html, markdown, csv, sarif

  func render(_ report: Report) -> String {
    switch self {
    case .text: TextReport.render(report, titles: SampleReport.titles)
    case .json: JSONReport.render(report)
    case .html: HTMLReport.render(report, titles: SampleReport.titles)
    case .markdown: MarkdownReport.render(report, titles: SampleReport.titles)
    case .csv: CSVReport.render(report)
    case .sarif: SARIFReport.render(report, titles: SampleReport.titles)
    }
  }
}
