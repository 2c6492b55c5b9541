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

  /// By time, what leads a record before what goes with it.
  private struct Order: Comparable {
    var milliseconds: Int64
    var recordKey: String
    var leads: Bool
    var id: String

    init(_ finding: Finding, deleted: [String: Finding]) {
      milliseconds = finding.occurredAt?.milliseconds ?? 0
      recordKey = finding.recordKey
      leads = deleted[recordKey]?.id == finding.id
      id = finding.id
    }

    static func < (left: Order, right: Order) -> Bool {
      (left.milliseconds, left.recordKey, left.leads ? 0 : 1, left.id)
        < (right.milliseconds, right.recordKey, right.leads ? 0 : 1, right.id)
    }
  }

  private func candidates(of findings: [Finding]) -> [Candidate] {
    let sheet = ScoreSheet(findings.map(ScoredFinding.init))
    let before = sheet.score(without: [])
    let planned = findings.filter(Planner.isForPlan)
    let deleted = Planner.deleted(planned)
    let groups = Dictionary(grouping: planned) { finding in
      let leading = deleted[finding.recordKey] ?? finding
      return Key(
        screen: leading.cure.screen, action: leading.cure.action.rawValue, isHeavy: leading.level >= .medium)
    }
    return groups.sorted { $0.key < $1.key }.map { _, members in
      let ids = members.sorted(byKey: { Order($0, deleted: deleted) }).map(\.id)
      // The second record on a screen that is open already costs a third of the first.
      let leading = members.filter { deleted[$0.recordKey] == nil || deleted[$0.recordKey]?.id == $0.id }
      let longest = leading.map(\.cure.minutes).max() ?? 1
      let records = Set(members.map(\.recordKey)).count
      let minutes = longest + (records - 1) * max(1, longest / 3)
      let after = sheet.score(without: Set(ids))
      let step = PlanStep(
        findings: ids, screen: leading.first?.cure.screen ?? members[0].cure.screen, minutes: minutes,
        scoreAfter: after,
        account: members[0].account, scoreBefore: before, records: records)
      return Candidate(step: step, gain: (before - after) / Double(max(1, minutes)))
    }
  }

  /// The finding for which a record is to be deleted, the heaviest one of a record: with the record the others go too.
  private static func deleted(_ findings: [Finding]) -> [String: Finding] {
    Dictionary(
      findings.filter { $0.cure.action == .delete }.map { ($0.recordKey, $0) },
      uniquingKeysWith: { Finding.weighsMore($0, $1) ? $0 : $1 })
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
