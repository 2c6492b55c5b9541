import Archives
import Importers
import Model
import Testing

@Suite struct LinkedInDateTests {
  @Test(arguments: [
    ("7/8/26, 9:34 PM", "2026-07-09T04:34:00Z"),
    ("1/15/24, 12:05 AM", "2024-01-15T08:05:00Z"),
    ("3/10/24, 1:59 AM", "2024-03-10T09:59:00Z"),
    ("3/10/24, 3:00 AM", "2024-03-10T10:00:00Z"),
    ("11/3/24, 12:30 AM", "2024-11-03T07:30:00Z"),
    ("11/3/24, 3:00 AM", "2024-11-03T11:00:00Z"),
    ("4/1/06, 12:00 PM", "2006-04-01T20:00:00Z"),
    ("4/2/06, 12:00 PM", "2006-04-02T19:00:00Z"),
    ("2026-06-06 03:16:20", "2026-06-06T03:16:20Z"),
    ("2022/09/08 04:10:18 UTC", "2022-09-08T04:10:18Z"),
    ("Sat Sep 05 08:12:14 UTC 2026", "2026-09-05T08:12:14Z"),
    ("12/25/24 07:05 PM UTC", "2024-12-25T19:05:00Z"),
    ("1/14/2020 12:13", "2020-01-14T12:13:00Z"),
    ("09 Jul 2026", "2026-07-09T00:00:00Z"),
    ("12-Jun-24", "2024-06-12T00:00:00Z"),
    ("June 6, 2026 at 3:16 AM (GMT)", "2026-06-06T03:16:00Z"),
  ])
  func `a date is read in its own zone`(cell: String, expected: String) throws {
    let csv = "First Name,Last Name,Connected On\nNora,Smithwick,\"\(cell)\"\n"
    let reading = try LinkedInReading(TableArchive(["Connections.csv": Array(csv.utf8)]))
    #expect(reading.ties(.connection).first?.since?.rfc3339 == expected)
  }

  @Test(arguments: ["13/45/24, 9:00 PM", "99999999999999999999", "2026-02-30 00:00:00", "N/A", "9/9/24, 13:61 PM"])
  func `what is no date gives none`(cell: String) throws {
    let csv = "First Name,Last Name,Connected On\nNora,Smithwick,\"\(cell)\"\n"
    let reading = try LinkedInReading(TableArchive(["Connections.csv": Array(csv.utf8)]))
    #expect(reading.ties(.connection).count == 1)
    #expect(reading.ties(.connection).first?.since == nil)
  }
}
