package import Model

/// One audit in the vault's history: what it judged by and how each account stood.
///
/// No content: numbers, digests and days.
package struct RunEntry: Hashable, Sendable {
  package var number: Int64
  package var asOf: Day
  package var mode: Mode

  /// Digests of the rules and of the owner's declaration: two scores are alike only under the same ones.
  package var ruleset: String
  package var context: String
  package var accounts: [AccountEntry]

  package init(
    number: Int64 = 0, asOf: Day, mode: Mode, ruleset: String, context: String, accounts: [AccountEntry]
  ) {
    self.number = number
    self.asOf = asOf
    self.mode = mode
    self.ruleset = ruleset
    self.context = context
    self.accounts = accounts
  }

  /// How one account stood.
  package struct AccountEntry: Hashable, Codable, Sendable {
    package var account: String
    package var platform: Platform

    /// The newest export that the run read of it.
    package var exportedAt: Day?
    package var score: Double
    package var confirmed: Double
    package var possible: Double
    package var projected: Double
    package var band: String

    /// Families of rules with data: the set that a comparison must have in common.
    package var coverage: [String]
    package var checked: Int
    package var applicable: Int

    package var open: Int
    package var new: Int
    package var fixed: Int
    package var returned: Int

    /// What moved the score since the run before, in points of the score; 0 in a first run.
    package var delta: ScoreDelta

    package init(
      account: String, platform: Platform, exportedAt: Day?, score: Double, confirmed: Double, possible: Double,
      projected: Double, band: String, coverage: [String], checked: Int, applicable: Int, open: Int, new: Int,
      fixed: Int, returned: Int, delta: ScoreDelta
    ) {
      self.account = account
      self.platform = platform
      self.exportedAt = exportedAt
      self.score = score
      self.confirmed = confirmed
      self.possible = possible
      self.projected = projected
      self.band = band
      self.coverage = coverage
      self.checked = checked
      self.applicable = applicable
      self.open = open
      self.new = new
      self.fixed = fixed
      self.returned = returned
      self.delta = delta
    }
  }
}
