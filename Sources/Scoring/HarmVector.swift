package import Model

/// The metrics that the points of one finding come from (score.md, section 1).
///
/// Printed, it reads `H:confidential.client-identified/V:friends/A:author/L:1.0/T:0.9/K:0.86`; a guard that fired
/// adds `/P:` with its id and takes all points away.
package struct HarmVector: Hashable, Sendable {
  /// The largest number of points that a finding can have.
  package static let ceiling = 30.0

  package var rule: String

  /// Points of the rule at full exposure, 0 to 30.
  package var base: Double

  /// Factors of the taxonomy's drivers on the base.
  package var drivers: [Double]

  package var visibility: Audience
  package var act: Act

  /// Link to the employer or role, 0 to 1.
  package var link: Double

  /// What age has left, 0 to 1.
  package var time: Double

  /// Probability that a careful reader agrees, 0 to 1.
  ///
  /// It never changes the level.
  package var confidence: Double

  /// The guard that fired, if one did.
  package var guardID: String?

  package init(
    rule: String, base: Double, drivers: [Double] = [], visibility: Audience, act: Act, link: Double, time: Double,
    confidence: Double, guardID: String? = nil
  ) {
    self.rule = rule
    self.base = base
    self.drivers = drivers
    self.visibility = visibility
    self.act = act
    self.link = link
    self.time = time
    self.confidence = confidence
    self.guardID = guardID
  }

  /// The base with its drivers, at most 30, times every metric but confidence; 0 where a guard fired.
  package var points: Double {
    guard guardID == nil else { return 0 }
    let driven = drivers.reduce(base) { $0 * $1 }
    let harm = driven.isFinite ? min(max(driven, 0), HarmVector.ceiling) : 0
    return harm * Visibility.weight(of: visibility) * Involvement.weight(of: act) * link.asShare * time.asShare
  }

  package var level: Level { Level(points: points) }
}

extension HarmVector: CustomStringConvertible {
  package var description: String {
    let metrics = [
      "H:\(rule)", "V:\(visibility.rawValue)", "A:\(act.rawValue)", "L:\(link.asShare.shortForm)",
      "T:\(time.asShare.shortForm)", "K:\(confidence.asShare.shortForm)",
    ]
    return (metrics + (guardID.map { ["P:\($0)"] } ?? [])).joined(separator: "/")
  }
}
