package import Model

/// What a report says of one account.
package struct AccountReport: Hashable, Sendable {
  package var account: Account

  /// Days of the first and last record; nil where no record has a time.
  package var from: Day?
  package var until: Day?

  /// Records by kind: `post`, `comment`, `tie`, `message`.
  package var records: [String: Int]

  package var coverage: [Coverage]
  package var risk: Risk

  /// One paragraph a person can read; see ``AccountSummary``.
  package var summary: String

  package init(
    account: Account, from: Day?, until: Day?, records: [String: Int], coverage: [Coverage], risk: Risk,
    summary: String
  ) {
    self.account = account
    self.from = from
    self.until = until
    self.records = records
    self.coverage = coverage
    self.risk = risk
    self.summary = summary
  }

  /// Checks of one family that the archive had data for.
  package struct Coverage: Hashable, Sendable {
    package var family: String
    package var checked: Int
    package var applicable: Int

    /// Why the rest was not checked, in plain words.
    package var why: String

    package init(family: String, checked: Int, applicable: Int, why: String) {
      self.family = family
      self.checked = checked
      self.applicable = applicable
      self.why = why
    }
  }

  /// Whether fewer than 60 of 100 checks had data, so that the score is a lower bound.
  var isThinlyCovered: Bool {
    let checked = coverage.reduce(0) { $0 + $1.checked }
    let applicable = coverage.reduce(0) { $0 + $1.applicable }
    return applicable > 0 && Double(checked) < 0.6 * Double(applicable)
  }
}
