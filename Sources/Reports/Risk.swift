/// An account's score with its interval, 0 to 100.
package struct Risk: Hashable, Sendable {
  package var score: Double
  package var confirmed: Double
  package var possible: Double

  /// clear, low, moderate, high or severe.
  package var band: String

  package var families: [Family]

  /// Each finding's part of the units behind the score, by finding id.
  package var shares: [String: Double]

  package init(
    score: Double, confirmed: Double, possible: Double, band: String, families: [Family],
    shares: [String: Double] = [:]
  ) {
    self.score = score
    self.confirmed = confirmed
    self.possible = possible
    self.band = band
    self.families = families
    self.shares = shares
  }

  /// What one family of rules adds.
  package struct Family: Hashable, Sendable {
    package var family: String
    package var points: Double
    package var findings: Int

    package init(family: String, points: Double, findings: Int) {
      self.family = family
      self.points = points
      self.findings = findings
    }
  }
}
