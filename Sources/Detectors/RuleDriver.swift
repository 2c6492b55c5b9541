/// What moves a rule's points up or down (taxonomy, "Up / Down"), as a factor on the base.
package struct RuleDriver: Hashable, Sendable {
  package let name: String
  package let factor: Double

  package init(_ name: String, _ factor: Double) {
    self.name = name
    self.factor = factor
  }
}
