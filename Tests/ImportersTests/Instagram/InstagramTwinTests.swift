import Importers
import Model
import Testing

/// The same person's archive as JSON and as pages says the same.
@Suite struct InstagramTwinTests {
  @Test(arguments: InstagramTwin.Markup.allCases)
  func `pages and JSON of one person give the same records`(markup: InstagramTwin.Markup) throws {
    let json = try InstagramReading(InstagramTwin.ann.json())
    let pages = try InstagramReading(InstagramTwin.ann.pages(markup))
    #expect(InstagramFacts.lines(json.records) == InstagramFacts.lines(pages.records))
    #expect(json.records.count > 30)
    #expect(pages.outcome.census.damaged.isEmpty)
    #expect(pages.outcome.format == "html")
  }

  @Test(arguments: InstagramTwin.ann.files.map(\.path))
  func `every file gives records in both formats`(path: String) throws {
    for files in [InstagramTwin.ann.json(), InstagramTwin.ann.pages(.headings)] {
      let read = try InstagramReading(files).outcome.census.read.first { $0.path.hasPrefix(path + ".") }
      #expect((read?.records ?? 0) > 0)
      #expect(read?.skipped == 0)
      #expect(read?.warning == nil)
    }
  }

  @Test func `pages carry the minute and say so`() throws {
    let pages = try InstagramReading(InstagramTwin.ann.pages(.headings))
    #expect(Set(pages.records.items.compactMap { $0.occurredAt?.precision }) == [.minute])
    let json = try InstagramReading(InstagramTwin.ann.json())
    #expect(Set(json.records.items.compactMap { $0.occurredAt?.precision }) == [.second])
  }

  @Test func `what was posted while the account was private was for its followers`() throws {
    let posts = try InstagramReading(InstagramTwin.ann.json()).items(.post)
    // The account was opened at the time of the first post.
    #expect(posts.first { $0.text.hasPrefix("Launch") }?.audience == .everyone)
    #expect(posts.first { $0.text == "Two & two" }?.audience == .friends)
    #expect(posts.first { $0.state == .archived }?.audience == .onlyMe)
  }

  @Test(arguments: 0..<64) func `an archive cut anywhere loses what is behind the cut, and says so`(step: Int) throws {
    for files in [InstagramTwin.ann.json(), InstagramTwin.ann.pages(.divisions)] {
      let cut = files.mapValues { text in
        String(decoding: Array(text.utf8).prefix(text.utf8.count * step / 64), as: UTF8.self)
      }
      let whole = Set(InstagramFacts.lines(try InstagramReading(files).records).map(Self.withoutAudience))
      let reading = try InstagramReading(cut)
      let lines = InstagramFacts.lines(reading.records).map(Self.withoutAudience)
      #expect(lines.filter { !whole.contains($0) } == [])
      #expect(reading.outcome.census.damaged.count == files.count)
    }
  }

  /// The audience hangs on another file, which is cut too.
  private static func withoutAudience(_ line: String) -> String {
    line.replacing("| public |", with: "|").replacing("| friends |", with: "|").replacing("| unknown |", with: "|")
  }
}
