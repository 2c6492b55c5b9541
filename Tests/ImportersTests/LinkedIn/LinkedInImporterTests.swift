import Archives
import Importers
import Model
import Testing

@Suite struct LinkedInImporterTests {
  private static let exports = [
    "rowan/2024/Complete_LinkedInDataExport_06-30-2024", "rowan/2026/Complete_LinkedInDataExport_11-18-2026",
    "maeve/2022/Basic_LinkedInDataExport_09-20-2022", "maeve/2024/Complete_LinkedInDataExport_03-05-2024",
  ]

  @Test(arguments: exports)
  func `every file of a fixture is read or known`(export: String) throws {
    let reading = try LinkedInReading(TableArchive(fixture: export))
    #expect(reading.failures.isEmpty)
    #expect(reading.unknown.isEmpty)
    #expect(reading.records.positions.count == 2)
    #expect(reading.notices.allSatisfy { !$0.reason.contains("Okonjo") && !$0.reason.contains("example") })
  }

  @Test(arguments: zip(exports, [44, 45, 33, 35]))
  func `connections are counted and blank rows are not people`(export: String, count: Int) throws {
    let reading = try LinkedInReading(TableArchive(fixture: export))
    #expect(reading.ties(.connection).count == count)
    #expect(reading.notices.contains { $0.reason.contains("closed or hidden account") })
  }

  @Test func `Rowan's autumn of 2026 is told in full`() throws {
    let reading = try LinkedInReading(TableArchive(fixture: Self.exports[1]))
    #expect(reading.owner.names == ["Rowan Vale"])
    #expect(reading.owner.handle == "rowanvale")
    #expect(reading.owner.memberID == "123456789")
    let posts = reading.items(.post)
    #expect(posts.count == 6)
    #expect(
      posts.first?.text == "A week of on-call and not a single page.\n\nThe team said \"keep asking\" and we did.\n"
        + "Quote of the week: \"done\"\n#sre")
    #expect(posts.contains { $0.attachments.count == 2 })
    let comments = reading.items(.comment)
    #expect(comments.count == 5)
    #expect(comments.contains { $0.text.hasPrefix("Nonsense. \"Nobody needs postmortems\" is") })
    #expect(comments.contains { $0.text == "Congratulations!\nWell deserved, Priya." })
    #expect(comments.filter { $0.occurredAt == nil }.count == 1)
    #expect(reading.ties(.connection).contains { $0.other.handle == "zoë-ångström-bell" })
  }

  @Test func `messages are the owner's or not, and advertisements are left out`() throws {
    let reading = try LinkedInReading(TableArchive(fixture: Self.exports[0]))
    let messages = reading.items(.message)
    #expect(messages.count == 5)
    #expect(messages.filter { $0.authorship == .own }.count == 2)
    #expect(messages.contains { $0.text.contains("Hi Rowan,\na client") && $0.text.contains("lead & I") })
    #expect(messages.contains { $0.text == "Wall at six? I <3 the new routes <https://wall.example>" })
    #expect(messages.first?.target?.handle == "dana-whitlock-shaw")
    #expect(reading.records.threads.filter(\.isGroup).count == 1)
  }

  @Test func `comments of 2024 spill over into rows of their own`() throws {
    let comments = try LinkedInReading(TableArchive(fixture: Self.exports[3])).items(.comment)
    #expect(comments.count == 3)
    #expect(comments[1].text == "Congratulations Parveen!\n\nSo well deserved\nSee you on nights")
  }

  @Test func `a root is a folder with two known names`() {
    let roots = ArchiveImporter.linkedin.roots
    #expect(roots(["Connections.csv", "Profile.csv"]) == [""])
    #expect(roots(["a/b/Shares_123456789.csv", "a/b/messages.csv", "c/Connections.csv"]) == ["a/b/"])
    #expect(roots(["notes.csv", "Skills.txt"]) == [])
  }
}
