import Model
import Reports
import Storage
import Testing

@testable import Pipeline

@Suite struct ComparisonTests {
  private static let account = "facebook:1"

  private func past(_ tracked: [TrackedFinding], ruleset: String = "r1", context: String = "c1") -> Comparison.Past {
    let entry = RunEntry.AccountEntry(
      account: Self.account, platform: .facebook, exportedAt: Day(iso: "2026-01-31"), score: 10, confirmed: 0,
      possible: 20, projected: 10, band: "low", coverage: [], checked: 1, applicable: 1, open: 1, new: 1, fixed: 0,
      returned: 0, delta: ScoreDelta())
    let run = RunEntry(
      number: 1, asOf: Day(iso: "2026-02-01") ?? Day(daysSinceEpoch: 0), mode: .hygiene, ruleset: "r1", context: "c1",
      accounts: [entry])
    return Comparison.Past(
      known: Dictionary(uniqueKeysWithValues: tracked.map { ($0.finding.id, $0) }), runs: [Self.account: run],
      ruleset: ruleset, context: context)
  }

  private func compare(
    found: [Finding] = [], gone: [Finding] = [], _ past: Comparison.Past, verdicts: [String: Verdict] = [:]
  ) -> Comparison {
    let book = VerdictBook(verdicts, of: past.known, asOf: Day(iso: "2026-03-01") ?? Day(daysSinceEpoch: 0))
    return Comparison(found: found, gone: gone, past: past, book: book, mode: .hygiene)
  }

  private func known(_ id: String, _ status: TrackedFinding.Status = .seen) -> TrackedFinding {
    TrackedFinding(finding: PlannerTests.finding(id, points: 4), status: status, firstRun: 1, lastRun: 1)
  }

  private let now = PlannerTests.finding("f_1", points: 4)

  @Test func `there and known is unchanged`() {
    let compared = compare(found: [now], past([known("f_1")]))
    #expect(compared.findings.map(\.baseline) == [.unchanged])
    #expect(compared.changes.unchanged == 1 && compared.changes.new == 0)
  }

  @Test func `gone is fixed once, and told once`() {
    let first = compare(gone: [now], past([known("f_1")]))
    #expect(first.findings.map(\.state) == [.fixed] && first.findings.map(\.baseline) == [.absent])
    #expect(first.changes.fixed == 1 && first.changes.because.you == 1)
    let second = compare(gone: [now], past([known("f_1", .fixed)]))
    #expect(second.findings.isEmpty && second.changes.fixed == 0)
    #expect(second.tracked.map(\.status) == [.fixed])
  }

  @Test func `fixed and there again is returned, and only once news`() {
    let first = compare(found: [now], past([known("f_1", .fixed)]))
    #expect(first.findings.map(\.state) == [.returned])
    #expect(first.changes.returned == 1 && first.changes.new == 0)
    let second = compare(found: [now], past([known("f_1", .returned)]))
    #expect(second.findings.map(\.state) == [.returned])
    #expect(second.changes.returned == 0)
  }

  @Test func `what no rule says any more is absent, not fixed, and the rules are the cause where they changed`() {
    let alike = compare(past([known("f_1")]))
    #expect(alike.findings.map(\.baseline) == [.absent] && alike.findings.map(\.state) == [.open])
    #expect(alike.changes.fixed == 0 && alike.changes.because.export == 1)
    let changed = compare(past([known("f_1")], ruleset: "r2"))
    #expect(changed.changes.because.rules == 1)
    #expect(compare(past([known("f_1", .absent)])).findings.isEmpty)
  }

  @Test func `a new finding on an old record under new rules is the rules' doing`() {
    var old = PlannerTests.finding("f_2", points: 4)
    old.occurredAt = Day(iso: "2025-12-01").map { Timestamp(day: $0) }
    var young = PlannerTests.finding("f_3", points: 4)
    young.occurredAt = Day(iso: "2026-02-20").map { Timestamp(day: $0) }
    let compared = compare(found: [old, young], past([], context: "c2"))
    #expect(compared.changes.because.rules == 1 && compared.changes.because.export == 1)
    #expect(compared.fresh == ["f_3"])
  }

  @Test func `a claim holds until a newer export shows the record again`() {
    let claim = ["f_1": Verdict(word: .done, exportedAt: Day(iso: "2026-01-31"))]
    var seen = now
    seen.lastSeen = Day(iso: "2026-01-31")
    #expect(compare(found: [seen], past([known("f_1")]), verdicts: claim).findings.map(\.state) == [.claimed])
    seen.lastSeen = Day(iso: "2026-02-20")
    let refuted = compare(found: [seen], past([known("f_1")]), verdicts: claim)
    #expect(refuted.findings.map(\.state) == [.open] && refuted.changes.stillThere == 1)
  }

  @Test func `an accepted risk is open again on its day of review`() {
    let past = past([known("f_1")])
    let later = ["f_1": Verdict(word: .accepted, reason: "old joke", reviewOn: Day(iso: "2026-03-02"))]
    #expect(compare(found: [now], past, verdicts: later).findings.map(\.state) == [.accepted])
    let due = ["f_1": Verdict(word: .accepted, reason: "old joke", reviewOn: Day(iso: "2026-03-01"))]
    let compared = compare(found: [now], past, verdicts: due)
    #expect(compared.findings.map(\.state) == [.open] && compared.changes.due == 1)
  }
}
