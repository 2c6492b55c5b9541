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

  /// The score once what the owner says is done is seen to be; nil where it is not known.
  package var projected: Double?

  package init(
    score: Double, confirmed: Double, possible: Double, band: String, families: [Family],
    shares: [String: Double] = [:], projected: Double? = nil
  ) {
    self.score = score
    self.confirmed = confirmed
    self.possible = possible
    self.band = band
    self.families = families
    self.shares = shares
    self.projected = projected
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
