import Archives
import Importers
import Model
import Testing

/// Parts of one download become one export, and nothing else does.
@Suite struct ExportPartTests {
  private static func profile(_ name: String) -> [UInt8] {
    Array("First Name,Last Name,Headline\n\(name),Vale,x\n".utf8)
  }
  private static let connections = Array("First Name,Last Name,Connected On\nNora,Smithwick,08 May 2018\n".utf8)
  private static let comments = Array("Date,Link,Message\n2026-01-01 00:00:00,https://x.example,Hi\n".utf8)
  private static let reactions = Array("Date,Type,Link\n2026-01-01 00:00:00,LIKE,https://x.example\n".utf8)

  private func grouped(_ files: [String: [UInt8]]) -> [ImportRun.Export] {
    ImportRun.grouped(ImportRun.exports(in: TableArchive(files)))
  }

  @Test func `parts in folders of different names are one export`() throws {
    let exports = grouped([
      "Complete_LinkedInDataExport_11-18-2026_part_1/Profile.csv": Self.profile("Rowan"),
      "Complete_LinkedInDataExport_11-18-2026_part_1/Connections.csv": Self.connections,
      "Complete_LinkedInDataExport_11-18-2026_part_2/Comments.csv": Self.comments,
      "Complete_LinkedInDataExport_11-18-2026_part_2/Reactions.csv": Self.reactions,
    ])
    let export = try #require(exports.first)
    #expect(exports.count == 1)
    #expect(export.parts == 2)
    #expect(export.archive.members.map(\.path) == ["Comments.csv", "Connections.csv", "Profile.csv", "Reactions.csv"])
    #expect(try ImportRun().run(export) { _ in }.census.read.map(\.records).reduce(0, +) == 5)
  }

  @Test func `two people's exports of one day stay two`() {
    let exports = grouped([
      "a/Complete_LinkedInDataExport_11-18-2026/Profile.csv": Self.profile("Rowan"),
      "a/Complete_LinkedInDataExport_11-18-2026/Connections.csv": Self.connections,
      "b/Complete_LinkedInDataExport_11-18-2026/Profile.csv": Self.profile("Maeve"),
      "b/Complete_LinkedInDataExport_11-18-2026/Connections.csv": Self.connections,
    ])
    #expect(exports.map(\.parts) == [1, 1])
  }

  @Test func `exports of two years in folders of one name stay two`() {
    let exports = grouped([
      "2024/linkedin/Profile.csv": Self.profile("Rowan"), "2024/linkedin/Connections.csv": Self.connections,
      "2026/linkedin/Profile.csv": Self.profile("Rowan"), "2026/linkedin/Connections.csv": Self.connections,
    ])
    #expect(exports.map(\.parts) == [1, 1])
  }

  @Test func `Basic and Complete of one day stay two`() {
    let exports = grouped([
      "Basic_LinkedInDataExport_11-18-2026/Profile.csv": Self.profile("Rowan"),
      "Basic_LinkedInDataExport_11-18-2026/Connections.csv": Self.connections,
      "Complete_LinkedInDataExport_11-18-2026/Profile.csv": Self.profile("Rowan"),
      "Complete_LinkedInDataExport_11-18-2026/Connections.csv": Self.connections,
    ])
    #expect(exports.map(\.parts) == [1, 1])
  }
}
