/// What one family of rules adds to a score.
package struct FamilyScore: Hashable, Sendable {
  package var family: String

  /// Its part of U; the parts of all families add up to U.
  package var units: Double

  /// How many findings count.
  package var findings: Int

  package init(family: String, units: Double, findings: Int) {
    self.family = family
    self.units = units
    self.findings = findings
  }
}
