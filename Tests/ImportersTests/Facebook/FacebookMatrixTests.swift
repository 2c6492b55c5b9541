import Archives
import Importers
import Model
import Testing

/// Every kind of file in every form that exports have had, against the records that it must give.
@Suite struct FacebookMatrixTests {
  struct Cell: Sendable, CustomTestStringConvertible {
    var path: String
    var text: String
    var expected: [String]
    var testDescription: String { path }

    init(_ path: String, _ text: String, _ expected: String...) {
      self.path = path
      self.text = text
      self.expected = expected.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// The owner and the friends that every cell knows.
  private static let company: [String: String] = [
    "personal_information/profile_information/profile_information.json":
      #"{"profile_v2":{"name":{"full_name":"Rowan Vale"},"emails":{"emails":["rowan@home.example"]}}}"#,
    "connections/friends/your_friends.json": #"{"friends_v2":[{"name":"Nora Smithwick"},{"name":"Bo Lindqvist"}]}"#,
    "your_facebook_activity/x.jpg": "",
  ]

  private static let companyLines: Set<String> = [
    "field name Rowan Vale", "contact account rowan@home.example", "tie friend Nora Smithwick",
    "tie friend Bo Lindqvist",
  ]

  @Test(arguments: FacebookCells.all) func `a file gives its records`(cell: Cell) throws {
    var files = Self.company
    files[cell.path] = cell.text
    let reading = try FacebookReading(files)
    let lines = reading.lines.filter { cell.path.contains("your_friends") || !Self.companyLines.contains($0) }
    #expect(lines == cell.expected)
    #expect(reading.outcome.census.unknown.isEmpty)
    #expect(reading.outcome.census.damaged.isEmpty)
    #expect(reading.outcome.census.read.compactMap(\.warning).isEmpty)
  }
}
