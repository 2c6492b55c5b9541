/// One sitting of the clean-up: what is done on the same screen.
package struct PlanStep: Hashable, Sendable {
  package var findings: [String]

  /// Screen of the platform: `facebook.activity-log.posts`.
  package var screen: String

  package var minutes: Int

  /// The person's score once this step and all before it are done.
  package var scoreAfter: Double

  package init(findings: [String], screen: String, minutes: Int, scoreAfter: Double) {
    self.findings = findings
    self.screen = screen
    self.minutes = minutes
    self.scoreAfter = scoreAfter
  }
}
