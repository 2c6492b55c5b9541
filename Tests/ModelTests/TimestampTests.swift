import Model
import Testing

@Suite struct TimestampTests {
  @Test func `prints RFC 3339 in UTC`() {
    #expect(Timestamp(seconds: 1_772_648_530)?.rfc3339 == "2026-03-04T18:22:10Z")
    #expect(Timestamp(milliseconds: -1).rfc3339 == "1969-12-31T23:59:59Z")
  }

  @Test(arguments: [Int64.max, Int64.min, 253_402_300_800])
  func `refuses seconds outside the calendar`(seconds: Int64) {
    #expect(Timestamp(seconds: seconds) == nil)
  }
}
