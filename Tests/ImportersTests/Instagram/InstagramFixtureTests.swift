import Importers
import Model
import Testing

@Suite struct InstagramFixtureTests {
  static let fixtures: [(path: String, items: Int, ties: Int, threads: Int)] = [
    ("maeve/2019/maeve.knits_20190812", 15, 7, 1), ("maeve/2022/maeve.knits_20220920", 21, 21, 1),
    ("maeve/2024/instagram-maeve.knits-2024-03-05-Jk90Lm12", 28, 21, 1),
    ("maeve/2025/instagram-maeve.knits-2025-09-02-Pq56Rs78", 28, 21, 1),
    ("rowan/2024/instagram-rowanvale-2024-06-30-Ab12Cd34", 33, 35, 1),
    ("rowan/2026/instagram-rowanvale-2026-11-18-Ef56Gh78", 48, 36, 1),
  ]

  @Test(arguments: fixtures) func `every file of a fixture is read, without a notice`(
    fixture: (path: String, items: Int, ties: Int, threads: Int)
  ) throws {
    let reading = try InstagramReading(fixture: fixture.path)
    #expect(reading.records.items.count == fixture.items)
    #expect(reading.records.ties.count == fixture.ties)
    #expect(reading.records.threads.count == fixture.threads)
    #expect(reading.outcome.census.unknown.isEmpty)
    #expect(reading.outcome.census.damaged.isEmpty)
    #expect(reading.outcome.census.read.filter { $0.warning != nil || $0.skipped > 0 } == [])
  }

  @Test func `the pages of 2025 tell what the JSON of 2024 tells`() throws {
    let json = try InstagramReading(fixture: Self.fixtures[2].path)
    let pages = try InstagramReading(fixture: Self.fixtures[3].path)
    #expect(InstagramFacts.lines(json.records) == InstagramFacts.lines(pages.records))
    #expect(pages.outcome.format == "html")
  }
}
