import Model
import Scoring
import Storage

extension ScoreDelta {
  /// What moved an account's score since its last run, like for like: the findings that both runs could make are
  /// scored again under today's rules as of the earlier day, then faded to today, then joined by what is new, then
  /// freed of what is gone.
  static func between(_ comparison: Comparison, _ past: Comparison.Past, account: String, today: Fading) -> ScoreDelta {
    guard let run = past.runs[account], let before = run.accounts.first(where: { $0.account == account }) else {
      return ScoreDelta()
    }
    let own = comparison.tracked.map(\.finding).filter { $0.account == account }
    let isAlike = past.isAlike(account, mode: today.mode)
    let earlier = own.filter { !comparison.fresh.contains($0.id) && $0.isStillMade }.map { finding in
      old(finding, past.known[finding.id]?.finding, keepsConfidence: isAlike)
    }
    let then = Fading(asOf: run.asOf, mode: run.mode)
    let agedThen = score(
      earlier.map { finding in
        var aged = finding
        aged.points = then.points(of: finding, judged: today)
        return aged
      })
    let agedNow = score(earlier)
    let joined = score(earlier + own.filter { comparison.fresh.contains($0.id) })
    let now = score(own.filter { $0.baseline != .absent })
    let rejudged = agedThen - before.score
    return ScoreDelta(
      you: now - joined, export: joined - agedNow + (isAlike ? rejudged : 0), rules: isAlike ? 0 : rejudged,
      time: agedNow - agedThen)
  }

  /// A finding as it stood before: its state then, and under the same rules its confidence then.
  private static func old(_ finding: Finding, _ before: Finding?, keepsConfidence: Bool) -> Finding {
    var old = finding
    old.state = before?.state ?? .open
    if keepsConfidence, let before { old.confidence = before.confidence }
    return old
  }

  private static func score(_ findings: [Finding]) -> Double {
    ScoreSheet(findings.map(ScoredFinding.init)).result.score
  }
}

extension Finding {
  /// Whether today's rules still make it, be its record there or gone.
  fileprivate var isStillMade: Bool { baseline != .absent || state == .fixed }
}
