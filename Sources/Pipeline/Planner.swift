import Model
import Reports
import Scoring

/// Orders what can be done by gain for each minute.
struct Planner {
  let findings: [Finding]

  /// One step for each screen and rule, the best gain for its minutes first; the score is that of the step's account.
  func steps() -> [PlanStep] {
    Dictionary(grouping: findings.filter(isOpen)) { $0.account }.sorted { $0.key < $1.key }
      .flatMap { steps(of: $0.value) }
      .sorted { left, right in
        let (one, other) = (gain(left), gain(right))
        return one == other ? left.step.findings.joined() < right.step.findings.joined() : one > other
      }.map(\.step)
  }

  private typealias Candidate = (step: PlanStep, before: Double)

  private func isOpen(_ finding: Finding) -> Bool {
    [.open, .confirmed, .returned].contains(finding.state) && finding.level > .info && finding.cure.minutes > 0
  }

  private func gain(_ candidate: Candidate) -> Double {
    (candidate.before - candidate.step.scoreAfter) / Double(max(1, candidate.step.minutes))
  }

  private func steps(of findings: [Finding]) -> [Candidate] {
    let sheet = ScoreSheet(findings.map(ScoredFinding.init))
    let before = sheet.result.score
    let groups = Dictionary(grouping: findings) { "\($0.cure.screen) \($0.rule)" }
    return groups.sorted { $0.key < $1.key }.map { _, members in
      let ids = members.map(\.id).sorted()
      // The second item on a screen that is open already costs a third of the first.
      let longest = members.map(\.cure.minutes).max() ?? 1
      let minutes = longest + (members.count - 1) * max(1, longest / 3)
      return (
        PlanStep(
          findings: ids, screen: members[0].cure.screen, minutes: minutes, scoreAfter: sheet.score(without: Set(ids))),
        before
      )
    }
  }
}
