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

  /// How many of the people there are probably from the owner's work; nil where nobody was matched.
  package var workPeople: WorkPeople?

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

  /// An expected number with the bounds that hold nine times in ten.
  package struct WorkPeople: Hashable, Sendable {
    package var expected: Double
    package var low: Int
    package var high: Int

    package init(expected: Double, low: Int, high: Int) {
      self.expected = expected
      self.low = low
      self.high = high
    }
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
