import Model
import Storage
import Testing

@Suite struct ExplanationTests {
  private func finding(_ id: String, points: Double) -> Finding {
    var finding = Finding(
      id: id, rule: "tie.client", account: "facebook:rowan", points: points, confidence: 0.9, vector: "V",
      occurredAt: Timestamp(day: Day(daysSinceEpoch: 20_000)), item: nil, people: [], subject: "person:p1", excerpt: "",
      evidence: [Evidence(kind: .structure, why: "same name", weight: 0.9)], explanation: "A client.",
      audience: .unknown,
      lenses: [.client],
      cure: Cure(
        action: .removePerson, title: "Remove", steps: ["Find"], url: nil, locator: nil, minutes: 2, screen: "s"))
    let step = FindingTrace.Step(name: "unknown", factor: 0.75)
    finding.trace = FindingTrace(
      ruleBase: 12, base: 24, drivers: [], visibility: step, act: step, link: step, time: step, points: points,
      doubts: [],
      confidence: 0.9, gates: ["asks"], people: ["Jo"])
    return finding
  }

  /// A run of one account that found these.
  private func record(_ findings: [Finding], in vault: Vault) throws {
    let entry = ArchiveEntry(digest: "d1", name: "facebook-rowan", platform: .facebook)
    _ = try vault.importing(entry) { _ in
      (AccountOwner(platform: .facebook, name: "Rowan Vale", handle: "rowan"), entry)
    }
    let account = RunEntry.AccountEntry(
      account: "facebook:rowan", platform: .facebook, exportedAt: nil, score: 1, confirmed: 1, possible: 1,
      projected: 1,
      band: "low", coverage: [], checked: 0, applicable: 0, open: 1, new: 1, fixed: 0, returned: 0, delta: ScoreDelta())
    let run = RunEntry(
      asOf: Day(daysSinceEpoch: 20_100), mode: .hygiene, ruleset: "r", context: "c", accounts: [account])
    try vault.record(run, findings: findings.map { TrackedFinding(finding: $0, status: .seen) })
  }

  @Test func `what the last run kept of a finding is found by its id or the begin of it`() throws {
    let vault = try Vault.ephemeral()
    for points in [3.0, 4.0] {
      let found = [finding("f_aa11", points: points), finding("f_aa22", points: 1)]
      try record(found, in: vault)
      try vault.recordExplanations(found)
    }
    #expect(try vault.explanations(idPrefix: "f_aa11").map(\.trace.points) == [4])
    #expect(try vault.explanations(idPrefix: "f_aa").count == 2)
    #expect(try vault.explanations(idPrefix: "f_bb").isEmpty)
    #expect(try vault.explanations(idPrefix: "%").isEmpty)
    #expect(try vault.explanations(idPrefix: "f_aa11").first?.occurredAt == "2024-10-04")
  }

  @Test func `a finding that was not judged in this run keeps what is known`() throws {
    let vault = try Vault.ephemeral()
    var found = finding("f_aa11", points: 3)
    try record([found], in: vault)
    try vault.recordExplanations([found])
    found.trace = nil
    try vault.recordExplanations([found])
    #expect(try vault.explanations(idPrefix: "f_aa11").map(\.trace.points) == [3])
  }
}
