import Detectors
import Model
import Scoring

/// What age alone makes of a finding's points between two days of judgement.
struct Fading {
  let asOf: Day
  let mode: Mode

  /// The points that a finding of today's points has on this day and in this mode.
  func points(of finding: Finding, judged today: Fading) -> Double {
    let now = today.factor(of: finding)
    return now > 0 ? finding.points / now * factor(of: finding) : finding.points
  }

  private func factor(of finding: Finding) -> Double {
    guard let rule = Rules.rule(finding.rule) else { return 1 }
    let age = finding.occurredAt.map { asOf.daysSinceEpoch - $0.day.daysSinceEpoch }
    return TimeFactor.factor(decay: rule.decay, ageInDays: age, mode: mode)
  }
}
