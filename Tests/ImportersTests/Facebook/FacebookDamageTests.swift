import Archives
import Importers
import Model
import Testing

/// What is broken loses only itself, and is named.
@Suite struct FacebookDamageTests {
  private static let posts = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"

  private static func post(_ number: Int) -> String {
    #"{"timestamp":\#(1_700_000_000 + number),"data":[{"post":"CANARY \#(number)"}],"title":"Rowan Vale updated his status."}"#
  }

  @Test(arguments: [
    #"{"timestamp":1700000000,"data":[{"post":"CANARY" oops}]}"#,
    #"{"timestamp":1700000000,"data":[{"post":"CANARY}]}"#,
    #"{"timestamp":1700000000,"data":[{"post":"CANARY"}]"#, #"{"timestamp":1700000000,"data":{"post":"CANARY"}]}"#,
    #"{"timestamp":17000"#, #"{"timestamp":1700000000,"data":[{"post":"CANARY\u12"}]}"#,
  ]) func `one broken record in many loses itself and is named by its pointer`(broken: String) throws {
    var records = (0..<10_000).map(Self.post)
    records[4321] = broken
    for space in ["", "  "] {
      let text = "[\n\(space)" + records.joined(separator: ",\n\(space)") + "\n]"
      let reading = try FacebookReading([Self.posts: text])
      #expect(reading.records.items.count == 9_999)
      #expect(reading.outcome.notices.map(\.origin.place) == [.pointer("/4321")])
      #expect(!reading.outcome.notices.contains { $0.description.contains("CANARY") })
      #expect(reading.outcome.census.read.map(\.skipped) == [1])
    }
  }

  @Test func `words that are too long to be judged whole are kept and named`() throws {
    let words = String(repeating: "owls at dusk ", count: 30_000)
    let reading = try FacebookReading([
      Self.posts: #"[{"timestamp":1700000000,"data":[{"post":"\#(words)"}]},\#(Self.post(1))]"#
    ])
    #expect(reading.records.items.first?.text.utf8.count ?? 0 > Item.judgedBytes)
    #expect(reading.records.items.count == 2)
    #expect(reading.outcome.notices.map(\.origin.place) == [.pointer("/0")])
    #expect(reading.outcome.notices.first?.reason.contains("only the first 256 KB") == true)
  }

  @Test(arguments: 0..<64) func `an export cut anywhere never traps`(step: Int) throws {
    let life = FacebookLife(seed: 7)
    for files in [life.json, life.html(.y2021), life.html(.y2025)] {
      let cut = files.mapValues { text in Array(Array(text.utf8).prefix(text.utf8.count * step / 64)) }
      let reading = try FacebookReading(TextArchive(bytes: cut))
      let census = reading.outcome.census
      #expect(Set(census.read.map(\.path)).union(census.damaged.map(\.path)).count == files.count)
    }
  }

  @Test(arguments: [
    "[object Object]", "", " ", "null", "\"x\"", "{}", "[]", "[{}]", "[null,1,\"x\",[],{}]", #"{"a":{}}"#,
    #"{"a":[[[{}]]]}"#,
    #"[{"timestamp":"x","data":{},"attachments":{"data":{}},"title":7,"tags":{},"label_values":{}}]"#,
    #"[{"label_values":[{"label":7,"dict":"x","vec":{},"media":1,"timestamp_value":"y"},[],7]}]"#,
    #"[{"title":"\ud800","data":[{"post":"\udc00 x"}]}]"#, #"{"timestamp":1e999}"#,
    "\u{FEFF}[{\"data\":[{\"post\":\"x\"}]}]",
  ]) func `no file of any kind traps on shapes that nobody has seen`(text: String) throws {
    for reader in ArchiveImporter.facebook.readers {
      for pattern in reader.paths {
        let name = pattern.pattern.replacing("[_#]", with: "_1").replacing("#", with: "1").replacing(
          "*", with: "Ann B_1")
        let path = name.hasPrefix("/") ? String(name.dropFirst()) : name
        let reading = try FacebookReading(["your_facebook_activity/x.jpg": "", path: text])
        let census = reading.outcome.census
        #expect(census.read.contains { $0.path == path }, "\(path)")
      }
    }
  }

  @Test func `bytes that are no UTF-8 become marks, and text in another encoding stays readable where it is ASCII`()
    throws
  {
    var bytes = Array(#"[{"timestamp":1700000000,"data":[{"post":"caf"#.utf8)
    bytes += [0xE9]
    bytes += Array(#" owls"}]}]"#.utf8)
    let reading = try FacebookReading(TextArchive(bytes: [Self.posts: bytes]))
    #expect(reading.records.items.first?.text == "caf\u{FFFD} owls")
  }

  @Test func `ids beyond doubles, numbers in strings and unknown keys cost nothing`() throws {
    let reading = try FacebookReading([
      Self.posts:
        #"[{"timestamp":"1700000000","fbid":"26793200973700001","next_years_key":{"a":[1]},"data":[{"post":"x","new":1}]}]"#
    ])
    #expect(reading.records.items.first?.occurredAt?.seconds == 1_700_000_000)
    #expect(reading.records.items.first?.platformID == "26793200973700001")
  }

  @Test func `a known file without a record is a warning, an unknown one is told by its shape`() throws {
    let reading = try FacebookReading([
      Self.posts: "[]", "your_facebook_activity/next_year/new_things.json": "[1]",
      "your_facebook_activity/stories/no-data.txt": "No hay datos en esta sección",
    ])
    #expect(reading.outcome.census.read.compactMap(\.warning) == ["a known file without records"])
    #expect(reading.outcome.census.unknown.map(\.shape) == ["json array"])
    #expect(reading.outcome.census.ignored.count == 1)
  }

  @Test func `a label in an unknown language is a notice, and its setting keeps the export's words`() throws {
    let reading = try FacebookReading([
      "preferences/preferences/privacy_settings.json":
        #"[{"label_values":[{"label":"Kuka näkee","value":"Kaverit"}]}]"#,
      "your_facebook_activity/posts/archive.json":
        #"[{"timestamp":1700000000,"label_values":[{"label":"Viesti","value":"Huhuu"}]}]"#,
    ])
    #expect(reading.records.fields.map(\.value) == ["Kaverit"])
    #expect(reading.records.items.map(\.text) == ["Huhuu"])
    #expect(reading.records.items.map(\.audience) == [.unknown])
    #expect(reading.outcome.notices.count == 2)
  }
}
