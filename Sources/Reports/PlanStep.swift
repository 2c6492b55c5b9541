package import Model

/// One sitting of the clean-up: what is done on the same screen.
package struct PlanStep: Hashable, Sendable {
  package var findings: [String]

  /// Screen of the platform: `facebook.activity-log.posts`.
  package var screen: String

  /// The platform that the screen belongs to; nil for none that is known.
  package var platform: Platform? { Platform(rawValue: String(screen.prefix { $0 != "." })) }

  package var minutes: Int

  /// The account's score once this step and all before it are done.
  package var scoreAfter: Double

  package var account: String

  /// The account's score before it.
  package var scoreBefore: Double

  /// The evening that it is begun in, from 1; 0 where the plan is not laid out in evenings.
  package var evening: Int

  /// How many records it is about: two findings on one post are one thing to do.
  package var records: Int

  package init(
    findings: [String], screen: String, minutes: Int, scoreAfter: Double, account: String = "",
    scoreBefore: Double = 0, evening: Int = 0, records: Int? = nil
  ) {
    self.findings = findings
    self.screen = screen
    self.minutes = minutes
    self.scoreAfter = scoreAfter
    self.account = account
    self.scoreBefore = scoreBefore
    self.evening = evening
    self.records = records ?? findings.count
  }
}
