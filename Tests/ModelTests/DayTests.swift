import Model
import Testing

@Suite struct DayTests {
  @Test(arguments: [("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-20", 20_777), ("1969-12-31", -1)])
  func `counts days since 1970`(iso: String, days: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.daysSinceEpoch == days)
    #expect(Day(daysSinceEpoch: days) == day)
  }

  @Test(arguments: ["2025-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "20261120", ""])
  func `refuses what is no day`(iso: String) {
    #expect(Day(iso: iso) == nil)
  }

  @Test func `every day of four centuries comes back`() {
    for days in stride(from: -100_000, through: 100_000, by: 17) {
      #expect(Day(daysSinceEpoch: days).daysSinceEpoch == days)
    }
  }

  @Test func `knows the weekday`() {
    #expect(Day(iso: "2026-11-20")?.weekday == 5)
  }
}
