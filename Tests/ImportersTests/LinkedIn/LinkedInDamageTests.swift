import Archives
import Foundation
import Importers
import Model
import Testing

/// What is damaged is named, and nothing else is lost.
@Suite struct LinkedInDamageTests {
  private static let files = [
    "2018/Shares.csv", "2018/Messages.csv", "2021/Shares.csv", "2021/Comments.csv", "2021/messages.csv",
    "2022/Learning.csv", "2023/Connections.csv", "2025-basic/Jobs/Job Applications.csv", "2026/messages.csv",
    "2026/Shares_123456789.csv", "2026/Comments_123456789.csv", "2026/SearchQueries.csv",
  ]

  private static func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: GoldenText.root.appending(path: "fixtures/eras/linkedin/\(file)")))
  }

  private func reading(_ files: [String: [UInt8]]) throws -> LinkedInEraTests.Reading {
    try LinkedInEraTests.Reading(archive: TableArchive(files))
  }

  private static let profile = Array("First Name,Last Name,Headline\nRowan,Vale,x\n".utf8)
  private static let registration = Array("Registered At,Registration Ip,Subscription Types\n".utf8)

  @Test(arguments: files)
  func `a file cut at 64 places loses only what is behind the cut and what the cut goes through`(file: String) throws {
    let whole = try Self.bytes(file)
    let name = String(file.drop { $0 != "/" }.dropFirst())
    let full = try reading([name: whole, "Profile.csv": Self.profile, "Registration.csv": Self.registration])
    for step in 0..<64 {
      let cut = Array(whole.prefix(whole.count * step / 64))
      let part = try reading([name: cut, "Profile.csv": Self.profile, "Registration.csv": Self.registration])
      let lost = part.lines.filter { !full.lines.contains($0) }
      // A record that the cut goes through may be left with a shorter last cell.
      #expect(lost.count <= 2, "\(file) at \(step)/64: \(lost)")
      #expect(part.lines.count <= full.lines.count)
    }
  }

  @Test func `one broken record in ten thousand is lost and named`() throws {
    var rows = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    for index in 0..<10_000 {
      rows.append(
        "Nora,Smithwick \(index),https://www.linkedin.com/in/n-\(index),,\"Contoso, \(index)\",Buyer,08 May 2018")
    }
    rows[7000] = "Nora,\"Smithwick 6999,https://www.linkedin.com/in/n-6999,,Contoso,Buyer,08 May 2018"
    let connections = Array((rows.joined(separator: "\n") + "\n").utf8)
    let result = try reading(["Connections.csv": connections, "Profile.csv": Self.profile])
    let read = try #require(result.outcome.census.read.first { $0.path == "Connections.csv" })
    #expect(read.records == 9999)
    #expect(read.skipped == 1)
    #expect(read.elements == 10_000)
    #expect(result.notices == ["Connections.csv#row=7001: a quote that is never closed"])
    #expect(result.lines.filter { $0.contains("tie connection") }.allSatisfy { $0.contains("Contoso, ") })
  }

  @Test func `a row with a comma too many is named and not shifted`() throws {
    let text = """
      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Nora,Smithwick,https://www.linkedin.com/in/nora,,Contoso, Ltd,Buyer,08 May 2018
      Wren,Osgood,https://www.linkedin.com/in/wren,,Fabrikam
      """
    let result = try reading(["Connections.csv": Array(text.utf8), "Profile.csv": Self.profile])
    #expect(result.notices.contains("Connections.csv#row=2: more cells than the header has"))
    #expect(result.notices.contains("Connections.csv#row=3: the file ends in the middle of it"))
  }

  @Test(arguments: ["utf16le", "utf16be", "windows-1252", "utf8-bom", "nul", "cr", "crlf", "semicolon"])
  func `another encoding, line end or separator is read all the same`(kind: String) throws {
    let text = "First Name,Last Name,Company,Position,Connected On\nZoë,Ångström,Contoso,Buyer,08 May 2018\n"
    let bytes: [UInt8] =
      switch kind {
      case "utf16le": Array(try #require(text.data(using: .utf16LittleEndian)))
      case "utf16be": Array(try #require(text.data(using: .utf16BigEndian)))
      case "windows-1252": Array(try #require(text.data(using: .windowsCP1252)))
      case "utf8-bom": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case "nul": Array(text.replacing("Buyer", with: "Bu\0yer").utf8)
      case "cr": Array(text.replacing("\n", with: "\r").utf8)
      case "crlf": Array(text.replacing("\n", with: "\r\n").utf8)
      default: Array(text.replacing(",", with: ";").utf8)
      }
    let result = try reading(["Connections.csv": bytes, "Profile.csv": Self.profile])
    let line =
      "Connections.csv#row=2 tie connection: other=Zoë Ångström, Contoso, Buyer | since=2018-05-08T00:00:00Z (day)"
    #expect(result.lines.contains(line))
  }

  @Test func `a file is known by its header before its name`() throws {
    let result = try reading([
      "Kontakte.csv": try Self.bytes("2023/Connections.csv"),
      "Beiträge.csv": try Self.bytes("2026/Shares_123456789.csv"),
      "Reactions.csv": try Self.bytes("2026/Comments_123456789.csv"), "x/Profil.CSV": Self.profile,
    ])
    #expect(result.outcome.census.unknown.isEmpty)
    #expect(result.lines.contains { $0.hasPrefix("Kontakte.csv#row=2 tie connection") })
    #expect(result.lines.contains { $0.hasPrefix("Beiträge.csv#row=2 own post") })
    #expect(result.lines.contains { $0.hasPrefix("Reactions.csv#row=2 own comment") })
    #expect(result.outcome.owner.names == ["Rowan Vale"])
  }

  @Test func `a renamed archive is recognised at whatever depth`() throws {
    let nested = TableArchive([
      "a/b/Kontakte.csv": try Self.bytes("2023/Connections.csv"),
      "a/b/Jobs/Bewerbungen.csv":
        try Self.bytes("2025-basic/Jobs/Job Applications.csv"),
    ])
    let exports = ImportRun.exports(in: nested)
    #expect(exports.map(\.root) == ["a/b/"])
    #expect(ImportRun.exports(in: TableArchive(["a.csv": Array("x,y\n1,2\n".utf8)])).isEmpty)
  }

  @Test func `a table that is no CSV says so`() throws {
    let result = try reading(["Connections.csv": [0x50, 0x4B, 3, 4, 0, 0], "Profile.csv": Self.profile])
    #expect(result.outcome.census.damaged.map(\.path) == ["Connections.csv"])
    #expect(result.outcome.census.damaged[0].why.contains("XLSX"))
  }

  @Test func `what an export tells and how far back is kept`() throws {
    let era = try LinkedInEraTests.Reading.archive("2026")
    let export = try #require(ImportRun.exports(in: era).first)
    let outcome = try ImportRun().run(export) { _ in }
    let windows = outcome.windows(of: export, exportedAt: Day(iso: "2026-07-09"))
    func window(_ kind: RecordKind) -> RecordWindow? { windows.first { $0.kind == kind } }
    #expect(window(.item(.comment))?.since == nil)
    #expect(window(.item(.search))?.since?.day.iso == "2024-07-09")
    #expect(window(.field(.signIn))?.since?.day.iso == "2024-07-09")
    let basic = try LinkedInEraTests.Reading.archive("2025-basic")
    let other = try #require(ImportRun.exports(in: basic).first)
    let told = try ImportRun().run(other) { _ in }.windows(of: other, exportedAt: Day(iso: "2025-12-09"))
    #expect(told.contains { $0.kind == .tie(.endorsementReceived) })
    #expect(!told.contains { $0.kind == .item(.comment) })
    // Uploads tell of some posts and not of all.
    #expect(!told.contains { $0.kind == .item(.post) })
    #expect(told.first { $0.kind == .tie(.requestSent) }?.since?.day.iso == "2025-06-12")
  }
}
