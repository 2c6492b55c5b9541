/// A format in which a report can be written.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case json
  case html
  case markdown
  case csv
  case sarif
}
