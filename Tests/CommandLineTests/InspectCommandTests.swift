import Foundation
import TestSupport
import Testing

/// `partywall inspect`, run as a person runs it.
@Suite struct InspectCommandTests {
  private static let rowan = Project.path("fixtures/archives/rowan/2026")
  private static let basic = Project.path("fixtures/eras/linkedin/2025-basic")

  @Test func `the table tells counts, period, and what to ask for next time`() throws {
    let run = try Tool.run(["inspect", Self.basic])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("LinkedIn, csv"))
    #expect(run.output.contains("items of 2020-01-15 to 2025-"))
    #expect(run.output.contains("request the larger one"))
    #expect(run.output.contains("a known file without records"))
  }

  @Test func `JSON is whole and says the same`() throws {
    let run = try Tool.run(["inspect", Self.rowan, "--format", "json"])
    let parsed = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let archives = try #require(parsed?["archives"] as? [[String: Any]])
    #expect(parsed?["schema"] as? String == "partywall-census/1")
    #expect(archives.compactMap { $0["platform"] as? String } == ["linkedin", "facebook", "instagram"])
    #expect(archives.allSatisfy { ($0["records"] as? [String: Int])?.isEmpty == false })
  }

  @Test func `a folder and its zip have one census`() throws {
    let folder = try TemporaryFolder()
    let source = URL(filePath: "\(Self.rowan)/Complete_LinkedInDataExport_11-18-2026")
    let zip = try folder.write(StoredZip.of(folder: source), to: "Complete_LinkedInDataExport_11-18-2026.zip")
    let arguments = ["--format", "json"]
    #expect(
      try Tool.run(["inspect", zip] + arguments).output == Tool.run(["inspect", source.path()] + arguments).output)
  }

  @Test func `the skeleton of the cast's archives names nobody`() throws {
    let run = try Tool.run(["inspect", "--structure", Self.rowan])
    #expect(run.exitCode == 0)
    let words = run.output.lowercased()
    for name in [
      "rowan", "samira", "ellery", "priya", "northwind", "contoso", "dana", "whitlock", "biscuit", "kestrel",
    ] {
      #expect(!words.contains(name), "\(name) leaks")
    }
    #expect(words.contains("connections.csv"))
    #expect(words.contains("inviterprofileurl"))
    #expect(words.contains("timestamp_ms: integer"))
  }

  @Test func `a damaged zip shows what is left and exits 4, nothing at all exits 3`() throws {
    let folder = try TemporaryFolder()
    let whole = try StoredZip.of(
      folder: URL(filePath: "\(Self.rowan)/Complete_LinkedInDataExport_11-18-2026"))
    let cut = try folder.write(whole.prefix(whole.count / 2), to: "cut.zip")
    let run = try Tool.run(["inspect", cut])
    #expect([3, 4].contains(run.exitCode))
    #expect(run.errors.contains("cut short"))
    #expect(try Tool.run(["inspect", "/nowhere/x.zip"]).exitCode == 3)
    #expect(try Tool.run(["inspect"]).exitCode == 64)
    #expect(try Tool.run(["inspect", cut, "--structure", "--format", "json"]).exitCode == 64)
  }
}
