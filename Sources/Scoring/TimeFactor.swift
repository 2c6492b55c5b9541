import Foundation
package import Model

/// How the points of a finding fade with its age (score.md, metric T).
package enum TimeFactor {
  private static let daysOfYear = 365.25

  /// The floor that stays plus the rest, halved every half-life: f + (1 − f)·2^(−age/half).
  ///
  /// `ageInDays` counts whole days before the day of judgement; nil (not known) and the future count as today.
  /// While the owner looks for work, conduct keeps four tenths: screeners look back up to seven years.
  package static func factor(decay: Decay, ageInDays: Int?, mode: Mode) -> Double {
    guard let ageInDays, ageInDays > 0 else { return 1 }
    guard let curve = curve(of: decay, mode: mode) else { return 1 }
    return curve.floor + (1 - curve.floor) * exp2(-Double(ageInDays) / curve.halfLife)
  }

  /// The share that never fades and the half-life in days, or nothing for what does not fade.
  private static func curve(of decay: Decay, mode: Mode) -> (floor: Double, halfLife: Double)? {
    switch decay {
    case .conduct: (mode.isJobHunt ? 0.4 : 0.1, 3 * daysOfYear)
    case .confidentiality: (0.6, 8 * daysOfYear)
    case .location: (0, 2)
    case .live: nil
    }
  }
}
