import Foundation
import TestSupport
import Testing

/// A year with the tool: first audit, triage, plan, exports in another format, things taken down, back, and new.
@Suite struct YearTests {
  private static let winter = [Year.budget, Year.vent, Year.secret, Year.owls]

  @Test func `a year of states, causes, scores and exit codes`() throws {
    let year = try Year()
    let first = try year.audit(Self.winter, on: "2026-02-01")
    #expect(first.exitCode == 10)
    #expect(first.report.changes.since == nil)
    #expect(first.report.findings.allSatisfy { $0.state == "open" && $0.baseline == "new" })
    let budget = try #require(first.report.findings(on: Year.budget).first)
    let vent = try #require(first.report.findings(on: Year.vent).first)
    let secret = first.report.findings(on: Year.secret)
    #expect(!secret.isEmpty)

    // Triage and plan.
    let verdicts = ["\(budget.id) right", "\(vent.id) accept 2026-05-01 we laughed about it"]
    let file = try year.folder.write(verdicts.joined(separator: "\n").utf8, to: "verdicts.txt")
    #expect(try year.run("triage", "--decisions", file).output.contains("verdicts on 2 findings"))
    let plan = try year.run("plan").output
    #expect(plan.contains("Is there a dispute"))
    #expect(plan.contains(secret[0].id.prefix(10)))
    #expect(!plan.contains(vent.id.prefix(10)))
    for finding in secret { #expect(try year.run("plan", "done", String(finding.id.prefix(12))).exitCode == 0) }

    // Spring: German pages instead of English JSON, the secret is gone, one post is new, the accepted one is due.
    let second = try year.audit(
      [Year.late, Year.owls, Year.vent, Year.budget], on: "2026-05-10", asPages: true, language: .german)
    #expect(second.exitCode == 10)
    #expect(second.report.changes.since == "2026-02-01")
    #expect(second.report.findings(on: Year.secret).allSatisfy { $0.state == "fixed" && $0.baseline == "absent" })
    #expect(second.report.changes.fixed == secret.count)
    #expect(second.report.changes.because.you == secret.count)
    #expect(second.report.findings.first { $0.id == budget.id }?.state == "confirmed")
    #expect(second.report.findings.first { $0.id == vent.id }?.state == "open")
    #expect(second.report.changes.due == 1)
    let late = second.report.findings(on: Year.late)
    #expect(!late.isEmpty && late.allSatisfy { $0.baseline == "new" })
    #expect(second.report.changes.because.export == second.report.changes.new)
    expectDelta(second.report)
    #expect((second.report.changes.accounts.first?.delta.you ?? 0) < 0)
    #expect((second.report.changes.accounts.first?.delta.export ?? 0) > 0)

    // Summer: the secret is back, and what was said to be done is still there.
    #expect(try year.run("plan", "done", budget.id).output.contains("projected"))
    let third = try year.audit(Self.winter + [Year.late], on: "2026-08-10", language: .german)
    #expect(third.exitCode == 20)
    #expect(third.report.findings(on: Year.secret).allSatisfy { $0.state == "returned" })
    #expect(third.report.changes.returned == secret.count)
    #expect(third.report.changes.still_there == 1)
    #expect(third.report.findings.first { $0.id == budget.id }?.state == "open")
    expectDelta(third.report)

    // Autumn: an export of the last weeks only. What it does not reach is not fixed.
    let fourth = try year.audit([Year.autumn], following: [], on: "2026-11-10")
    #expect(fourth.exitCode == 0)
    #expect(fourth.report.changes.fixed == 0)
    #expect(fourth.report.findings.first { $0.id == budget.id }?.baseline == "unchanged")
    #expect(fourth.report.changes.not_seen > 0)

    let history = try year.run("history").output
    #expect(history.contains("2026-02-01") && history.contains("2026-05-10"))
    #expect(history.contains("2026-08-10") && history.contains("2026-11-10"))
  }

  @Test func `verdicts narrow the span and teach the rule`() throws {
    let year = try Year()
    let before = try year.audit(Self.winter, on: "2026-02-01").report
    let vent = try #require(before.findings(on: Year.vent).first)
    #expect(try year.run("triage", "--decisions", "-").exitCode == 0)
    let file = try year.folder.write("\(vent.id) wrong rule\n# a remark\n".utf8, to: "v.txt")
    #expect(try year.run("triage", "--decisions", file).exitCode == 0)
    let after = try year.audit(Self.winter, on: "2026-02-01").report
    let judged = try #require(after.findings.first { $0.id == vent.id })
    #expect(judged.state == "wrong")
    #expect(judged.confidence < vent.confidence)
    #expect((after.accounts.first?.risk.possible ?? 100) < (before.accounts.first?.risk.possible ?? 0))

    #expect(try year.run("plan", "undo").output.contains("Taken back"))
    let undone = try year.audit(Self.winter, on: "2026-02-01").report
    #expect(undone.findings.first { $0.id == vent.id }?.state == "open")
    #expect(undone.score == before.score)
  }

  /// The parts of a move add up to it.
  private func expectDelta(_ report: YearReport, sourceLocation: SourceLocation = #_sourceLocation) {
    guard let change = report.changes.accounts.first else {
      Issue.record("no account is compared", sourceLocation: sourceLocation)
      return
    }
    let sum = change.delta.you + change.delta.export + change.delta.rules + change.delta.time
    #expect(abs(change.score_before + sum - report.score) < 0.35, sourceLocation: sourceLocation)
  }
}
