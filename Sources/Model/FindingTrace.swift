/// How a finding came to its points and its confidence, step by step.
package struct FindingTrace: Hashable, Codable, Sendable {
  /// A factor with its reason.
  package struct Step: Hashable, Codable, Sendable {
    package var name: String
    package var factor: Double

    package init(name: String, factor: Double) {
      self.name = name
      self.factor = factor
    }
  }

  /// The rule's own base, and the one that stance, mode, pack or the case put in its place.
  package var ruleBase: Double
  package var base: Double

  /// Drivers, each a factor on the base.
  package var drivers: [Step]

  /// V, A, L and T with what they stand for.
  package var visibility: Step
  package var act: Step
  package var link: Step
  package var time: Step
  package var points: Double

  /// Doubts, each a factor on the confidence.
  package var doubts: [Step]
  package var confidence: Double

  /// What was read off the text: who speaks, whether it asks, quotes or negates, and its language.
  package var gates: [String]

  /// Why the people concerned are taken for who they are, a sentence each.
  package var people: [String]

  package init(
    ruleBase: Double, base: Double, drivers: [Step], visibility: Step, act: Step, link: Step, time: Step,
    points: Double, doubts: [Step], confidence: Double, gates: [String], people: [String]
  ) {
    self.ruleBase = ruleBase
    self.base = base
    self.drivers = drivers
    self.visibility = visibility
    self.act = act
    self.link = link
    self.time = time
    self.points = points
    self.doubts = doubts
    self.confidence = confidence
    self.gates = gates
    self.people = people
  }
}
