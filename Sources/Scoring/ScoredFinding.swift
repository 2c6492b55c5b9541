package import Model

/// What the score of an account needs to know of one finding.
package struct ScoredFinding: Hashable, Sendable {
  package var id: String
  package var rule: String
  package var family: String

  /// What findings of one rule have in common, so that many count as one matter.
  package var subject: String

  package var points: Double

  /// Probability that a careful reader agrees, 0 to 1.
  package var confidence: Double

  package var state: Finding.State

  package init(
    id: String, rule: String, family: String, subject: String, points: Double, confidence: Double,
    state: Finding.State
  ) {
    self.id = id
    self.rule = rule
    self.family = family
    self.subject = subject
    self.points = points
    self.confidence = confidence
    self.state = state
  }

  package init(_ finding: Finding) {
    self.init(
      id: finding.id, rule: finding.rule, family: finding.family, subject: finding.subject, points: finding.points,
      confidence: finding.confidence, state: finding.state)
  }

  /// Whether it is in the open score: not wrong, not an accepted risk, not verified as fixed.
  package var counts: Bool {
    switch state {
    case .open, .confirmed, .hold, .claimed, .returned: true
    case .wrong, .accepted, .fixed: false
    }
  }

  /// Whether the owner called it right, or it is as good as certain.
  package var isConfirmed: Bool { counts && (state == .confirmed || confidence >= 0.9) }

  var level: Level { Level(points: harm) }

  /// The points, without what is not a number or below 0.
  var harm: Double { points.isFinite ? max(points, 0) : 0 }

  /// Confidence, which is whole once the owner called it right.
  var certainty: Double { state == .confirmed ? 1 : confidence.asShare }
}
