import Foundation
import TestSupport
import Testing

/// Where an audit takes the owner's declaration from, and what looking at a vault must not do.
@Suite struct VaultContextTests {
  private static let posts = [Year.budget, Year.vent, Year.secret]

  @Test func `an audit without a file goes by the context of the one before, and says so`() throws {
    let year = try Year()
    let first = try year.audit(Self.posts, on: "2026-02-01").report
    let path = try YearArchive(exportedAt: "2026-02-01", posts: Self.posts, following: ["sam_d"])
      .write(asPages: false, in: year.folder)
    let call = [
      "audit", path, "--vault", year.vault, "--as-of", "2026-02-01", "--format", "json", "--output", "-",
    ]
    // In a folder without a partywall.yaml.
    let again = try Tool.run(call)
    let report = try YearReport(again.output)
    #expect(report.findings.map(\.id) == first.findings.map(\.id))
    #expect(report.findings.allSatisfy { $0.baseline == "unchanged" })
    #expect(again.output.contains("\"source\": \"vault\""))
    #expect(again.output.contains("Judged by the context file that the vault keeps from 2026-02-01"))
    #expect(try Tool.run(["people", "--all", "--vault", year.vault]).output.contains("Sam Doe"))

    // A file beside the caller stands above it, and an audit that keeps nothing reads nothing.
    let folder = try TemporaryFolder()
    try folder.write("version: 1\n".utf8, to: "partywall.yaml")
    #expect(try Tool.run(call, in: folder.url).output.contains("\"source\": \"file\""))
    let bare = try Tool.run(["audit", path, "--ephemeral", "--format", "json", "--output", "-"])
    #expect(bare.output.contains("\"source\": \"none\""))
    #expect(!bare.output.contains("Kestrel ships on Friday") || !bare.output.contains("code name"))
  }

  @Test func `forgetting takes the context too`() throws {
    let year = try Year()
    _ = try year.audit(Self.posts, on: "2026-02-01")
    #expect(try year.run("forget").exitCode == 0)
    let path = year.folder.url.appending(path: "instagram-anna.sample-2026-02-01-Ab12Cd34").path()
    let run = try Tool.run(["audit", path, "--vault", year.vault, "--format", "json", "--output", "-"])
    #expect(run.output.contains("\"source\": \"none\""))
  }

  @Test(arguments: [
    ["history"], ["history", "--json"], ["plan"], ["plan", "done", "f_123456"], ["plan", "hold", "f_123456"],
    ["plan", "undo"], ["triage"], ["people"],
  ])
  func `looking where no vault is makes none`(call: [String]) throws {
    let folder = try TemporaryFolder()
    let vault = folder.url.appending(path: "private/vault.sqlite").path()
    let run = try Tool.run(call + ["--vault", vault], in: folder.url)
    #expect(run.exitCode == 3)
    #expect(run.output == "")
    #expect(run.errors.contains("there is no vault at"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "private").path()))
  }

  @Test func `a vault without a run says what to do`() throws {
    let year = try Year()
    let path = try YearArchive(exportedAt: "2026-02-01", posts: Self.posts, following: [])
      .write(asPages: false, in: year.folder)
    #expect(try year.run("import", path).exitCode == 0)
    #expect(try year.run("plan").exitCode == 3)
    #expect(try year.run("history").output.contains("No run yet"))
  }

  @Test func `a context that can't be read is said with what to do`() throws {
    let folder = try TemporaryFolder()
    let archive = Project.path("fixtures/archives/rowan/2026/Complete_LinkedInDataExport_11-18-2026")
    let run = try Tool.run(["audit", archive, "--ephemeral", "--context", "nowhere.yaml"], in: folder.url)
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("'nowhere.yaml' can't be read") && run.errors.contains("partywall init"))
  }
}
