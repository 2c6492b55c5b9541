package import Model

/// What is different since the last run.
package struct Changes: Hashable, Sendable {
  /// Day of the run that this one is compared with; nil for a first run.
  package var since: Day?

  package var new: Int
  package var unchanged: Int
  package var fixed: Int
  package var returned: Int
  package var because: Because

  /// Known findings that weigh otherwise than age explains.
  package var updated = 0

  /// Known findings whose record is there but which no rule makes any more.
  package var absent = 0

  /// Known findings that this run's exports do not reach, so that nothing is known of them.
  package var notSeen = 0

  /// Findings that were said to be done and that a newer export still shows.
  package var stillThere = 0

  /// The days on which those were said to be done, the earliest first.
  package var claimedOn: [Day] = []

  /// Accepted risks whose day of review has come.
  package var due = 0

  /// The findings by family and by what became of them; empty in a first run.
  package var families: [FamilyChange] = []

  /// The open findings by how long they are known; empty in a first run.
  package var ages: [AgeGroup] = []

  /// What moved the score of each account that was audited before.
  package var accounts: [AccountChange] = []

  package init(since: Day? = nil, new: Int, unchanged: Int = 0, fixed: Int = 0, returned: Int = 0, because: Because) {
    self.since = since
    self.new = new
    self.unchanged = unchanged
    self.fixed = fixed
    self.returned = returned
    self.because = because
  }

  /// How many changes have which cause.
  package struct Because: Hashable, Sendable {
    package var you: Int
    package var export: Int
    package var rules: Int
    package var time: Int

    package init(you: Int = 0, export: Int = 0, rules: Int = 0, time: Int = 0) {
      self.you = you
      self.export = export
      self.rules = rules
      self.time = time
    }
  }

  /// What moved one account's score.
  package struct AccountChange: Hashable, Sendable {
    package var account: String
    package var since: Day

    /// The score then; today's is `before` and the whole delta.
    package var before: Double
    package var delta: ScoreDelta

    package init(account: String, since: Day, before: Double, delta: ScoreDelta) {
      self.account = account
      self.since = since
      self.before = before
      self.delta = delta
    }
  }
}
