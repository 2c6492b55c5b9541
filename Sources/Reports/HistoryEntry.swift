package import Model

/// How one account stood after one run, for the history.
package struct HistoryEntry: Hashable, Sendable {
  package var run: Int
  package var asOf: Day
  package var mode: Mode
  package var account: String
  package var platform: Platform
  package var exportedAt: Day?
  package var score: Double
  package var confirmed: Double
  package var possible: Double
  package var projected: Double
  package var band: String

  /// Checks with data, of those that apply.
  package var checked: Int
  package var applicable: Int
  package var open: Int
  package var new: Int
  package var fixed: Int
  package var returned: Int
  package var delta: ScoreDelta

  /// Whether rules and declaration are those of the run before.
  package var isAlike: Bool

  package init(
    run: Int, asOf: Day, mode: Mode, account: String, platform: Platform, exportedAt: Day?, score: Double,
    confirmed: Double, possible: Double, projected: Double, band: String, checked: Int, applicable: Int, open: Int,
    new: Int, fixed: Int, returned: Int, delta: ScoreDelta, isAlike: Bool
  ) {
    self.run = run
    self.asOf = asOf
    self.mode = mode
    self.account = account
    self.platform = platform
    self.exportedAt = exportedAt
    self.score = score
    self.confirmed = confirmed
    self.possible = possible
    self.projected = projected
    self.band = band
    self.checked = checked
    self.applicable = applicable
    self.open = open
    self.new = new
    self.fixed = fixed
    self.returned = returned
    self.delta = delta
    self.isAlike = isAlike
  }

  /// Whether fewer than 60 of 100 checks had data, so that the score is a lower bound.
  var isThinlyCovered: Bool { applicable > 0 && Double(checked) < 0.6 * Double(applicable) }
}
