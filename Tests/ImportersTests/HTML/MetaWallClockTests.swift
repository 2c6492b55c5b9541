import Importers
import Model
import Testing

@Suite struct MetaWallClockTests {
  @Test(arguments: [
    ("9 Jun 2019, 21:05", "2019-06-09T21:05:00Z"), ("Jun 9, 2019, 9:05 PM", "2019-06-09T21:05:00Z"),
    ("23 may. 2021 00:01", "2021-05-23T00:01:00Z"), ("Jun 04, 2025 6:46:10 pm", "2025-06-04T18:46:10Z"),
    ("déc 24, 2022 2:53:07pm", "2022-12-24T14:53:07Z"), ("Mar 6, 2024, 8:12\u{202F}AM", "2024-03-06T08:12:00Z"),
    ("nov 26, 2025 12:34 pm", "2025-11-26T12:34:00Z"), ("jun 20, 2025 3:24 da manhã", "2025-06-20T03:24:00Z"),
    ("set 20, 2025 3:24 da tarde/noite", "2025-09-20T15:24:00Z"), ("ago. 29, 2026 1:09 pm", "2026-08-29T13:09:00Z"),
    ("ene. 10, 2024 12:00 am", "2024-01-10T00:00:00Z"), ("9. juni 2019 kl. 21.05", "2019-06-09T21:05:00Z"),
    ("9 cze 2019, 21:05", "2019-06-09T21:05:00Z"), ("9 października 2019 21:05", "2019-10-09T21:05:00Z"),
    ("9 mrt 2019 om 21:05", "2019-03-09T21:05:00Z"), ("9 juin 2019 à 21h05", "2019-06-09T21:05:00Z"),
    ("9. März 2019 um 21:05", "2019-03-09T21:05:00Z"), ("2019-06-09 21:05", "2019-06-09T21:05:00Z"),
    ("9 maj 2019 em 3:05 em", "2019-05-09T15:05:00Z"), ("10 août 2020 3:05 p. m.", "2020-08-10T15:05:00Z"),
    ("Saturday, 17 February 2024 at 13:44 UTC-05:00", "2024-02-17T18:44:00Z"),
    ("Sunday, February 25, 2024 at 6:55\u{A0}PM UTC+06:00", "2024-02-25T12:55:00Z"),
    ("Jueves, 9 de mayo de 2024 a las 21:15 UTC-07:00", "2024-05-10T04:15:00Z"),
    ("Samedi 24 décembre 2022, 14:53 UTC+01:00", "2022-12-24T13:53:00Z"),
    ("9 de junho de 2019 às 21:05", "2019-06-09T21:05:00Z"), ("Feb 01, 1905", "1905-02-01T00:00:00Z"),
    ("Jun 9, 2019, 13:05 PM", "2019-06-09T13:05:00Z"),
  ]) func `a printed date is read in every form and language`(text: String, moment: String) {
    #expect(MetaWallClock(text)?.moment(in: .utc).rfc3339 == moment)
  }

  @Test(arguments: [
    "", "yesterday", "06/09/2019 21:05", "31 Feb 2024 10:00", "Jun 9, 2019 25:00",
    "Foo 9, 2019 9:05",
    "May the 4th", "99999999999999999999 Jun 2019", "Jun 2019",
  ]) func `what can't be read is no date`(text: String) {
    #expect(MetaWallClock(text) == nil)
  }

  @Test func `precision is what the page says`() {
    #expect(MetaWallClock("Jun 04, 2025 6:46 pm")?.precision == .minute)
    #expect(MetaWallClock("Jun 04, 2025 6:46:10 pm")?.precision == .second)
    #expect(MetaWallClock("Jun 04, 2025")?.precision == .day)
  }

  @Test(arguments: [
    ("Jul 01, 2024 12:00 pm", "2024-07-01T10:00:00Z"), ("Jan 01, 2024 12:00 pm", "2024-01-01T11:00:00Z"),
    ("Mar 31, 2024 1:59 am", "2024-03-31T00:59:00Z"), ("Mar 31, 2024 3:00 am", "2024-03-31T01:00:00Z"),
    ("Oct 27, 2024 4:00 am", "2024-10-27T03:00:00Z"),
  ]) func `a zone by name knows its summers`(text: String, moment: String) throws {
    let paris = try #require(MetaZone(named: "Europe/Paris"))
    #expect(MetaWallClock(text)?.moment(in: paris).rfc3339 == moment)
  }

  @Test func `Instagram's clock has no summer`() {
    #expect(MetaWallClock("Sep 07, 2025 4:49 am")?.moment(in: .pacificStandard).rfc3339 == "2025-09-07T12:49:00Z")
    #expect(MetaZone(named: "Nowhere/Land") == nil)
  }

  @Test(arguments: [("UTC-05:00", -18_000), ("GMT+2", 7200), ("+0530", 19_800), ("+05:30", 19_800)])
  func `an offset is read`(text: String, seconds: Int) {
    #expect(MetaZone.offset(text) == seconds)
  }

  @Test(arguments: ["", "UTC", "+99:99", "+1:2:3", "+:", "5"]) func `what is no offset is none`(text: String) {
    #expect(MetaZone.offset(text) == nil)
  }
}
