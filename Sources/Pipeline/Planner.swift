import Model
import Reports
import Scoring

/// Orders what can be done by gain for each minute.
struct Planner {
  /// Minutes of an evening.
  static let evening = 30

  let findings: [Finding]

  /// One step for each screen and action, the best gain for its minutes first.
  ///
  /// What weighs little on a screen is a step of its own, so that it does not hold up what weighs much.
  func steps() -> [PlanStep] {
    let accounts = Dictionary(grouping: findings) { $0.account }.sorted { $0.key < $1.key }
    let ordered = accounts.flatMap { candidates(of: $0.value) }.sorted { left, right in
      let (one, other) = (left.gain, right.gain)
      return one == other ? left.step.findings.joined() < right.step.findings.joined() : one > other
    }
    return scored(ordered.map(\.step))
  }

  /// Whether a finding is for the plan.
  static func isForPlan(_ finding: Finding) -> Bool {
    [.open, .confirmed, .returned].contains(finding.state) && finding.baseline != .absent && finding.level > .info
      && finding.cure.minutes > 0
  }

  private struct Candidate {
    var step: PlanStep
    var gain: Double
  }

  private struct Key: Hashable, Comparable {
    var screen: String
    var action: String
    var isHeavy: Bool

    static func < (left: Key, right: Key) -> Bool {
      (left.screen, left.action, left.isHeavy ? 0 : 1) < (right.screen, right.action, right.isHeavy ? 0 : 1)
    }
  }

  private func candidates(of findings: [Finding]) -> [Candidate] {
    let sheet = ScoreSheet(findings.map(ScoredFinding.init))
    let before = sheet.score(without: [])
    let groups = Dictionary(grouping: findings.filter(Planner.isForPlan)) {
      Key(screen: $0.cure.screen, action: $0.cure.action.rawValue, isHeavy: $0.level >= .medium)
    }
    return groups.sorted { $0.key < $1.key }.map { _, members in
      let sorted = members.sorted {
        ($0.occurredAt?.milliseconds ?? 0, $0.id) < ($1.occurredAt?.milliseconds ?? 0, $1.id)
      }
      let ids = sorted.map(\.id)
      // The second record on a screen that is open already costs a third of the first.
      let longest = members.map(\.cure.minutes).max() ?? 1
      let minutes = longest + (members.count - 1) * max(1, longest / 3)
      let after = sheet.score(without: Set(ids))
      let step = PlanStep(
        findings: ids, screen: members[0].cure.screen, minutes: minutes, scoreAfter: after,
        account: members[0].account, scoreBefore: before)
      return Candidate(step: step, gain: (before - after) / Double(max(1, minutes)))
    }
  }

  /// The steps with the exact score after each, all before it being done, and the evening that it falls into.
  private func scored(_ steps: [PlanStep]) -> [PlanStep] {
    let sheets = Dictionary(grouping: findings) { $0.account }.mapValues { ScoreSheet($0.map(ScoredFinding.init)) }
    var done: [String: Set<String>] = [:]
    var score: [String: Double] = sheets.mapValues { $0.score(without: []) }
    var minutes = 0
    return steps.map { step in
      var exact = step
      done[step.account, default: []].formUnion(step.findings)
      exact.scoreBefore = score[step.account] ?? 0
      exact.scoreAfter = sheets[step.account]?.score(without: done[step.account] ?? []) ?? 0
      score[step.account] = exact.scoreAfter
      exact.evening = 1 + minutes / Planner.evening
      minutes += min(step.minutes, 100_000)
      return exact
    }
  }
}
