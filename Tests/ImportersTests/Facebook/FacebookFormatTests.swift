import Archives
import Importers
import Model
import Testing

/// The same person, exported as JSON and as HTML.
@Suite struct FacebookFormatTests {
  @Test(arguments: FacebookMarkup.allCases, [1, 2, 3, 4] as [UInt64])
  func `the pages give the same records as the JSON`(markup: FacebookMarkup, seed: UInt64) throws {
    let life = FacebookLife(seed: seed)
    let json = try FacebookReading(life.json)
    let html = try FacebookReading(life.html(markup))
    #expect(html.lines.difference(from: json.lines).map(\.self).isEmpty, "\(html.lines.difference(from: json.lines))")
    #expect(html.outcome.owner.names == json.outcome.owner.names)
    #expect(html.outcome.format == "html")
    #expect(html.outcome.census.damaged.isEmpty)
    #expect(html.outcome.census.unknown.isEmpty)
    #expect(html.outcome.census.read.compactMap(\.warning).isEmpty)
  }

  @Test(arguments: FacebookMarkup.allCases)
  func `a page adds the item's own address and says how exact its clock is`(markup: FacebookMarkup) throws {
    let html = try FacebookReading(FacebookLife(seed: 5).html(markup))
    let posts = html.records.items.filter { $0.kind == .post }
    #expect(posts.allSatisfy { $0.permalink?.hasPrefix("https://www.facebook.com/dyi/l/?l=5-") == true })
    #expect(posts.allSatisfy { $0.occurredAt?.precision == (markup == .y2018 ? .minute : .second) })
  }
}
