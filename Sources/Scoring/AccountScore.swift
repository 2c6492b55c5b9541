/// The score of an account (or of a person's accounts together), with what it is made of.
package struct AccountScore: Hashable, Sendable {
  /// U: the plain sum that the score comes from.
  package var units: Double

  /// 0 to 100 with every finding at its confidence: the expected score.
  package var score: Double

  /// The score of the confirmed findings alone; never above `score`.
  package var confirmed: Double

  /// The score if every finding were right; never below `score`.
  package var possible: Double

  /// The score once what the owner says is done has been seen in a new export; never above `score`.
  package var projected: Double

  /// The band of `score`, but never below what the worst confirmed finding asks for.
  package var band: Band

  /// Parts of U, the largest first.
  package var families: [FamilyScore]

  /// Each counting finding's exact part of U, by finding id; they add up to U.
  package var shares: [String: Double]

  package init(
    units: Double, score: Double, confirmed: Double, possible: Double, projected: Double, band: Band,
    families: [FamilyScore], shares: [String: Double]
  ) {
    self.units = units
    self.score = score
    self.confirmed = confirmed
    self.possible = possible
    self.projected = projected
    self.band = band
    self.families = families
    self.shares = shares
  }
}
