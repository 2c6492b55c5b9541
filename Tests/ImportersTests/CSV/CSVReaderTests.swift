import Importers
import Testing

@Suite struct CSVReaderTests {
  private func cells(_ bytes: [UInt8], _ dialect: CSVDialect = .doubledQuotes) throws -> [[String]] {
    var reader = try CSVReader(PiecewiseSource(bytes), dialect: dialect)
    var records: [[String]] = []
    while let record = try reader.next() { records.append(record.cells) }
    return records
  }

  @Test(arguments: [
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    ("\"a \"\"b\"\"\nc\",d\n", [["a \"b\"\nc", "d"]]),
    ("\u{FEFF}a,\"\"\n", [["a", ""]]),
    ("\"a\"x,b\n", [["ax", "b"]]),
    ("a\"b,c\n", [["a\"b", "c"]]),
    ("a,\n\nb,c", [["a", ""], [""], ["b", "c"]]),
    ("a\tb,c", [["a\tb", "c"]]),
    ("", []),
  ])
  func `cells come out as they were meant`(text: String, expected: [[String]]) throws {
    #expect(try cells(Array(text.utf8)) == expected)
  }

  @Test func `backslashes escape quotes in their own dialect`() throws {
    let text = "x,\"He said \\\"no,\\\" \\\\ and\nleft\"\n"
    #expect(try cells(Array(text.utf8), .backslashes) == [["x", "He said \"no,\" \\ and\nleft"]])
  }

  @Test func `UTF-16 with tabs and Windows-1252 are read`() throws {
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in "\"a\"\t\"ö😀\"\n".utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try cells(wide) == [["a", "ö😀"]])
    #expect(try cells([0x61, 0x2C, 0xE9, 0x80, 0x0A]) == [["a", "é€"]])
  }

  @Test func `a spreadsheet and an endless quote are refused`() {
    #expect(throws: Unreadable.self) { try cells([0x50, 0x4B, 0x03, 0x04, 0x00]) }
    #expect(throws: Unreadable.syntax(line: 2, what: "a quoted cell that never ends")) {
      try cells(Array("a,b\n\"c,d\ne,f\n".utf8))
    }
  }

  @Test func `a file cut anywhere gives records or an error of the format`() throws {
    let whole = Array("Notes:\n\"x \"\"y\"\"\"\n\na,b\r\n\"1\n2\",é\r\n".utf8)
    for length in 0..<min(64, whole.count) {
      do {
        _ = try cells(Array(whole.prefix(length)))
      } catch let error as Unreadable {
        #expect(error == .syntax(line: length < 20 ? 2 : 5, what: "a quoted cell that never ends"))
      }
    }
  }

  @Test func `a header is found behind a preamble and counts as row 1`() throws {
    let text = "Notes:\n\"long\"\n\nFirst Name,Company_Names,Company Names\nNora,,Northwind\n"
    var table = try CSVTable(PiecewiseSource(Array(text.utf8)), columns: ["firstname"])
    let row = try #require(try table.next())
    #expect(row.number == 2)
    #expect(row["FIRST_NAME"] == "Nora")
    #expect(row.values("Company Names") == ["Northwind"])
  }
}
