import Foundation
import TestSupport
import Testing

/// What becomes of the owner's word that a finding is done.
@Suite struct ClaimTests {
  private static let posts = [Year.budget, Year.vent]

  private func claimed() throws -> (year: Year, id: String) {
    let year = try Year()
    let first = try year.audit(Self.posts, on: "2026-02-01").report
    let budget = try #require(first.findings(on: Year.budget).first)
    #expect(try year.run("plan", "done", budget.id, "--as-of", "2026-02-03").exitCode == 0)
    let same = try year.audit(Self.posts, on: "2026-02-01").report
    #expect(same.findings.first { $0.id == budget.id }?.state == "claimed")
    return (year, budget.id)
  }

  @Test(arguments: [false, true])
  func `the first newer export that shows it again refutes the claim, with its day`(asPages: Bool) throws {
    let (year, id) = try claimed()
    // Nothing is new but the export; as JSON even the bytes are the same.
    let (exitCode, report) = try year.audit(Self.posts, on: "2026-05-10", asPages: asPages)
    #expect(exitCode == 0)
    let finding = try #require(report.findings.first { $0.id == id })
    #expect(finding.state == "open" && finding.baseline == "unchanged")
    #expect(finding.claimed_on == "2026-02-03" && finding.first_seen == "2026-02-01")
    #expect(finding.last_seen == "2026-05-10")
    #expect(report.changes.still_there == 1 && report.changes.claimed_on == ["2026-02-03"])

    let path = year.folder.url.appending(path: "instagram-anna.sample-2026-05-10-Ab12Cd34").path()
    let again = ["audit", path, "--vault", year.vault, "--as-of", "2026-05-10"]
    let text = try Tool.run(again).output
    #expect(text.contains("1 said on 2026-02-03 to be done but still there"))
    let page = try Tool.run(again + ["--format", "markdown", "--output", "-"]).output
    #expect(page.contains("You said on 2026-02-03 that it is done, but the export of 2026-05-10 still shows it."))
  }

  @Test func `the first newer export without it confirms the claim`() throws {
    let (year, id) = try claimed()
    let report = try year.audit([Year.vent, Year.owls], on: "2026-05-10").report
    #expect(report.findings.first { $0.id == id }?.state == "fixed")
    #expect(report.changes.still_there == 0 && report.changes.claimed_on == [])
  }

  @Test func `an export that does not reach it leaves the claim`() throws {
    let (year, id) = try claimed()
    let report = try year.audit([Year.autumn], on: "2026-11-10").report
    #expect(report.findings.first { $0.id == id }?.state == "claimed")
  }

  @Test func `a stop question parks what it may be about, in one step`() throws {
    let year = try Year()
    let report = try year.audit(Self.posts, on: "2026-02-01").report
    let vent = try #require(report.findings(on: Year.vent).first)
    let plan = try year.run("plan").output
    #expect(plan.contains("It may be about") && plan.contains(vent.id.prefix(10)))
    #expect(try year.run("plan", "hold", "--question", "evidence").output.contains("On hold: "))
    let held = try year.run("plan", "--format", "json").output
    #expect(held.contains("\"state\": \"hold\""))
    #expect(try year.run("plan", "undo").output.contains("Taken back"))
    #expect(try !year.run("plan", "--format", "json").output.contains("\"state\": \"hold\""))
    #expect(try year.run("plan", "hold", "--question", "legal").output.contains("Park by id"))
    #expect(try year.run("plan", "hold").exitCode == 64)
  }

  @Test func `changes are told by family, and open findings by how long they are known`() throws {
    let year = try Year()
    #expect(try year.audit(Self.posts, on: "2026-02-01").report.changes.families.isEmpty)
    let report = try year.audit([Year.late, Year.vent], on: "2026-05-10").report
    let conduct = try #require(report.changes.families.first { $0.family == "conduct" })
    #expect(conduct.new > 0 && conduct.open > conduct.new)
    let fixed = report.changes.families.reduce(0) { $0 + $1.fixed }
    #expect(fixed == report.changes.fixed && fixed > 0)
    let open = report.changes.families.reduce(0) { $0 + $1.open }
    #expect(report.changes.open_by_age.reduce(0) { $0 + $1.findings } == open)
    #expect(report.changes.open_by_age.map(\.age) == ["new in this run", "known for up to a year"])
  }
}
