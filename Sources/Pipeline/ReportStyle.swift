/// How a report is shown.
package struct ReportStyle: Sendable {
  package var redaction: RedactionChoice
  package var hasColour: Bool
  package var width: Int

  package init(redaction: RedactionChoice, hasColour: Bool, width: Int) {
    self.redaction = redaction
    self.hasColour = hasColour
    self.width = width
  }
}
