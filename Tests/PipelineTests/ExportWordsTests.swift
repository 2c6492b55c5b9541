import Model
import Testing

@testable import Pipeline

/// What the report and the census say of exports that tell only a part.
@Suite struct ExportWordsTests {
  private func summary(_ paths: [String], range: DayRange? = nil, remarks: [String]? = nil) -> ArchiveSummary {
    var census = Census()
    census.read = paths.map { Census.Read(path: $0, records: 1, skipped: 0) }
    var summary = ArchiveSummary(
      id: "a1", name: "facebook-rowan", platform: .facebook, format: "json", exportedAt: Day(iso: "2026-01-01"),
      digest: "d", parts: 1, census: census, range: range)
    summary.remarks = remarks
    return summary
  }

  private func limits(_ archives: ArchiveSummary...) -> [String] {
    Limitations.sentences(accounts: [], imported: archives)
  }

  @Test func `encrypted chats are missed only where they are, and only without their download`() {
    let export = summary(["your_facebook_activity/messages/e2ee_cutover/nora_1/message_1.json"])
    let chats = summary(["messages/Nora Smithwick_4.json"])
    let isMissed = { (limits: [String]) in limits.contains { $0.contains("encrypted chats are in none") } }
    #expect(isMissed(limits(export)))
    #expect(!isMissed(limits(export, chats)))
    #expect(!isMissed(limits(chats)))
    let advice = { ExportAdvice(summary: $0, kinds: [.thread]).sentences.contains { $0.contains("secure_storage") } }
    #expect(advice(export) && !advice(chats))
  }

  @Test func `a range that was asked for and how an archive joined are said`() throws {
    let from = try #require(Day(iso: "2025-01-01"))
    let to = try #require(Day(iso: "2025-12-31"))
    let said = limits(summary(["a/b/c.json"], range: DayRange(from: from, to: to), remarks: ["it joined."]))
    #expect(
      said.contains("facebook-rowan: only 2025-01-01 to 2025-12-31 was asked for; what lies outside was not seen."))
    #expect(said.contains("facebook-rowan: it joined."))
  }

  @Test func `files that were not read are said first`() {
    var archive = summary(["a/b/c.json"])
    #expect(!limits(archive).contains { $0.contains("not understood") })
    archive.census.unknown = [.init(path: "a/new.json", shape: "json array of objects", bytes: 9)]
    #expect(limits(archive).first == "facebook-rowan: 1 file was damaged or not understood.")
    archive.census.damaged = [.init(path: "a/old.json", why: "cut short")]
    #expect(limits(archive).first == "facebook-rowan: 2 files were damaged or not understood.")
  }

  @Test func `texts that were judged in part are said`() {
    var archive = summary(["a/b/c.json"])
    #expect(!limits(archive).contains { $0.contains("only the beginning") })
    archive.longTexts = 2
    #expect(limits(archive).contains("facebook-rowan: 2 texts are longer than 256 KB; only the beginning was judged."))
  }
}
