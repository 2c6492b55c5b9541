import Archives
import Importers
import Model
import Testing

/// What `inspect --structure` shows must be safe to paste anywhere.
@Suite struct StructureSketchTests {
  /// Words that stand in values, keys and folders of the archive below, and in nothing that a platform writes.
  static let canaries = [
    "zebrafinch", "Quillfeather", "nightjar", "4815162342", "hoopoe", "secretary", "bittern", "Rookwood", "Whitlock",
  ]

  private static func files() -> [String: [UInt8]] {
    let texts = [
      "Connections.csv":
        "Notes:\n\"zebrafinch, secretary, photo, message, private, name, date\"\n\nFirst Name,Last Name,Company,Position,Connected On\n"
        + "Quillfeather,Rookwood,hoopoe,bittern,01 Jan 2020\n",
      "Profile.csv": "First Name,Last Name,Headline,Quillfeather\nnightjar,Rookwood,hoopoe,x\n",
      "Shares_4815162342.csv":
        "Date,ShareLink,ShareCommentary\n2020-01-01 00:00:00,https://hoopoe.example,zebrafinch\n",
      "Odd.csv": "zebrafinch,secretary 4815162342,nightjar\n1,2,3\n",
      "your_facebook_activity/messages/inbox/quillfeatherrookwood_4815162342/message_1.json":
        #"{"participants":[{"name":"Quillfeather"}],"messages":[{"sender_name":"Rookwood","timestamp_ms":4815162342,"#
        + #""content":"zebrafinch","zebrafinch_nightjar":true,"Do you like Quillfeather":{"hoopoe":1}}],"title":"bittern"}"#,
      "Whitlock/about me and work/photo.json": #"[{"nightjar":"hoopoe"}]"#,
      "groups/nightjar.html":
        "<html><body class=\"zebrafinch _a6-g\"><div data-x=\"hoopoe\">Rookwood</div></body></html>",
      "Articles/why-secretary-left-hoopoe.html": "<h1>zebrafinch</h1>",
    ]
    return texts.mapValues { Array($0.utf8) }
  }

  @Test func `no value, no name in a key and no name in a folder leaks`() throws {
    let archive = TableArchive(Self.files())
    let export = try #require(ImportRun.exports(in: archive).first)
    let text = StructureSketch(of: export).text
    for canary in Self.canaries {
      #expect(!text.lowercased().contains(canary.lowercased()), "\(canary) leaks")
    }
    #expect(!text.contains("about me"))
  }

  @Test func `keys, columns, types and counts are shown`() throws {
    let export = try #require(ImportRun.exports(in: TableArchive(Self.files())).first)
    let lines = StructureSketch(of: export).text.split(separator: "\n").map(String.init)
    #expect(lines.contains("Shares_#.csv, 1 records"))
    #expect(lines.contains("  columns: First Name, Last Name, Company, Position, Connected On"))
    #expect(lines.contains("your_facebook_activity/messages/inbox/…/message_#.json, 2 records"))
    #expect(lines.contains("    timestamp_ms: integer ×1"))
    #expect(lines.contains("    sender_name: string ×1"))
  }

  @Test func `equal words beside unknown ones in a sentence are masked with it`() throws {
    let archive = TableArchive([
      "Connections.csv": Array("First Name,Last Name,Connected On\na,b,c\n".utf8),
      "Profile.csv": Array("First Name,Last Name,Headline\na,b,c\n".utf8),
      "x.json": Array(#"[{"My private message to Rookwood":1}]"#.utf8),
    ])
    let export = try #require(ImportRun.exports(in: archive).first)
    #expect(!StructureSketch(of: export).text.contains("private"))
  }
}
