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

  @Test func `a spreadsheet is refused`() {
    #expect(throws: Unreadable.self) { try cells([0x50, 0x4B, 0x03, 0x04, 0x00]) }
  }

  @Test func `UTF-16 needs no mark and may have either order`() throws {
    for isLittle in [true, false] {
      var wide: [UInt8] = []
      for unit in "a\t\"ö\"\nb\tc\n".utf16 {
        let halves = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        wide += isLittle ? halves : halves.reversed()
      }
      #expect(try cells(wide) == [["a", "ö"], ["b", "c"]])
    }
  }

  @Test func `NULs disappear`() throws {
    #expect(try cells(Array("a\0b,c\nd,e\0\n".utf8)) == [["ab", "c"], ["d", "e"]])
  }

  @Test func `a lone quote costs its own record and no other`() throws {
    var lines = ["id,text"] + (0..<10_000).map { "\($0),\($0 % 3 == 0 ? "\"quoted, \($0)\"" : "plain")" }
    lines[5000] = "4999,\"never closed"
    let rows = try self.rows(lines.joined(separator: "\n") + "\n")
    #expect(rows.count == 10_000)
    #expect(rows.filter { $0.fault != nil }.map(\.number) == [5001])
    #expect(rows[5000].cells == ["5000", "plain"])
    #expect(rows[9999].cells == ["9999", "\("quoted, 9999")"])
  }

  @Test func `a lone quote with no other quote behind it costs its own record`() throws {
    let rows = try self.rows("id,text\n1,\"open\n2,b\n3,c\n")
    #expect(rows.map(\.fault) == ["a quote that is never closed", nil, nil])
  }

  @Test func `a file cut in a quoted cell names its last record`() throws {
    let rows = try self.rows("id,text,more\n1,a,b\n2,\"first line\nsecond line\nthird")
    #expect(rows.map(\.fault) == [nil, "a quoted cell that never ends"])
  }

  @Test func `a file of lone quotes ends in bounded time`() throws {
    let text = "id,text\n" + String(repeating: "1,\"x\n", count: 20_000)
    #expect(throws: Never.self) { _ = try? self.rows(text) }
  }

  @Test func `a file cut anywhere gives the records before the cut`() throws {
    let whole = Array("Notes:\n\"x \"\"y\"\"\"\n\na,b\r\n\"1\n2\",é\r\n3,4\r\n".utf8)
    let records = try cells(whole)
    for length in 0..<whole.count {
      let cut = try cells(Array(whole.prefix(length)))
      #expect(cut.dropLast(2).elementsEqual(records.prefix(max(0, cut.count - 2))))
    }
  }

  private func rows(_ text: String) throws -> [CSVRow] {
    var table = try CSVTable(PiecewiseSource(Array(text.utf8)), columns: ["id"])
    var rows: [CSVRow] = []
    while let row = try table.next() { rows.append(row) }
    return rows
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
