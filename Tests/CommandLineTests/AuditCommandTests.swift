import Foundation
import TestSupport
import Testing

/// The real binary, run on the fixtures as folder and as zip.
@Suite struct AuditCommandTests {
  static let archives = [
    "rowan/2024/Complete_LinkedInDataExport_06-30-2024", "rowan/2024/facebook-rowanvale14-2024-06-30-Ab12Cd34",
    "rowan/2024/instagram-rowanvale-2024-06-30-Ab12Cd34", "rowan/2026/Complete_LinkedInDataExport_11-18-2026",
    "rowan/2026/facebook-rowanvale14-2026-11-18-Ef56Gh78", "rowan/2026/instagram-rowanvale-2026-11-18-Ef56Gh78",
    "maeve/2022/Basic_LinkedInDataExport_09-20-2022", "maeve/2022/facebook-maeveokaforlindgren",
    "maeve/2022/maeve.knits_20220920", "maeve/2024/Complete_LinkedInDataExport_03-05-2024",
    "maeve/2024/facebook-maeveokaforlindgren-2024-03-05-Jk90Lm12",
    "maeve/2024/instagram-maeve.knits-2024-03-05-Jk90Lm12",
  ]

  private static let json = ["--ephemeral", "--as-of", "2026-11-20", "--format", "json", "--output", "-"]

  @Test(arguments: archives)
  func `a folder and its zip give the same bytes`(archive: String) throws {
    let folder = Project.path("fixtures/archives/\(archive)")
    let temporary = try TemporaryFolder()
    let name = String(archive.split(separator: "/").last ?? "")
    let zip = try temporary.write(StoredZip.of(folder: URL(filePath: folder)), to: "\(name).zip")

    let fromFolder = try Tool.run(["audit", folder] + Self.json)
    let fromZip = try Tool.run(["audit", zip] + Self.json)

    #expect(fromFolder.output == fromZip.output)
    #expect(fromFolder.output.hasPrefix("{"))
    #expect([0, 10, 4].contains(fromFolder.exitCode))
    #expect(fromFolder.errors == "")
  }

  @Test func `three archives together name findings in all three accounts`() throws {
    let paths = Self.archives[3...5].map { Project.path("fixtures/archives/\($0)") }
    let run = try Tool.run(["audit"] + paths + Self.json)
    let report = try Report(run.output)

    #expect(report.accounts.map(\.platform) == ["facebook", "instagram", "linkedin"])
    #expect(Set(report.findings.map(\.account)) == Set(report.accounts.map(\.id)))
    #expect(report.findings.contains { $0.rule == "tie.authority" })
    #expect(report.findings.contains { $0.rule == "identity.work-email" })
  }

  @Test func `the order of the paths does not matter for the findings`() throws {
    let paths = Self.archives[3...5].map { Project.path("fixtures/archives/\($0)") }
    let forwards = try Report(Tool.run(["audit"] + paths + Self.json).output)
    let backwards = try Report(Tool.run(["audit"] + paths.reversed() + Self.json).output)

    #expect(forwards.findings.map(\.id) == backwards.findings.map(\.id))
  }

  @Test func `a second audit of the same archive finds nothing new`() throws {
    let temporary = try TemporaryFolder()
    let arguments = [
      "audit", Project.path("fixtures/archives/\(Self.archives[4])"), "--vault",
      temporary.url.appending(path: "private/vault.sqlite").path(), "--as-of", "2026-11-20", "--format", "json",
      "--output", "-",
    ]
    let first = try Report(Tool.run(arguments).output)
    let second = try Report(Tool.run(arguments).output)

    #expect(!first.findings.isEmpty)
    #expect(first.findings.map(\.id) == second.findings.map(\.id))
    #expect(first.findings.allSatisfy { $0.baseline == "new" })
    #expect(second.findings.allSatisfy { $0.baseline == "unchanged" })
    #expect(first.accounts.map(\.records) == second.accounts.map(\.records))
  }

  @Test func `the vault is for its owner alone`() throws {
    let temporary = try TemporaryFolder()
    let vault = temporary.url.appending(path: "private/vault.sqlite").path()
    _ = try Tool.run(["audit", Project.path("fixtures/archives/\(Self.archives[3])"), "--vault", vault])

    #expect(try mode(vault) == 0o600)
    #expect(try mode(temporary.url.appending(path: "private").path()) == 0o700)
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
