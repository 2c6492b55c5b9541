import Archives
import Importers
import Testing

@Suite struct JSONReaderTests {
  private func records(_ text: String) throws -> (records: [JSONRecord], damage: [String]) {
    let archive = HeldArchive(Array(text.utf8))
    let file = MemberFile(archive: archive, member: archive.members[0], path: "file.json")
    var records: [JSONRecord] = []
    var damage: [String] = []
    try file.forEachJSONPart { part in
      switch part {
      case .record(let record): records.append(record)
      case .damage(let pointer, _): damage.append(pointer)
      case .member: break
      }
    }
    return (records, damage)
  }

  @Test(arguments: [
    (#"[{"a":1},{"a":2}]"#, ["/0", "/1"]),
    ("\u{FEFF}[1, 2]", ["/0", "/1"]),
    (#"{"friends_v2":[{"name":"Ana"}],"x/y":[{}]}"#, ["/friends_v2/0", "/x~1y/0"]),
    (#"{"profile_v2":{"name":{}}}"#, ["/profile_v2"]),
    (#"{"timestamp":1,"label_values":[{"label":"Name"}]}"#, [""]),
    ("[]", []),
    (#"{"friends_v2":[]}"#, []),
  ]) func `splits a file into records`(text: String, pointers: [String]) throws {
    #expect(try records(text).records.map(\.pointer) == pointers)
  }

  @Test(arguments: ["[01]", "[tru]", #"["\x"]"#, "[1.]", "[-]", #"[{"a"}]"#, #"[{"a":1,}]"#, "[\"a\tb\"]"])
  func `refuses what is no JSON, and only the record`(text: String) throws {
    let read = try records(String(text.dropLast()) + ", 7]")
    #expect(read.damage == ["/0"])
    #expect(read.records.map(\.value) == [.integer(7)])
  }

  @Test(arguments: ["", "  ", "[object Object]", "hello"])
  func `says that a file is no JSON`(text: String) {
    #expect(throws: Unreadable.self) { try records(text) }
  }

  @Test func `keeps whole numbers exact and mends single surrogates`() throws {
    let read = try records(#"[9007199254740993, 1.5, "\ud800x", "\ud83d\ude00"]"#)
    #expect(
      read.records.map(\.value) == [
        .integer(9_007_199_254_740_993), .number(1.5), .string("\u{FFFD}x"), .string("😀"),
      ])
  }

  @Test func `mends Meta's text fault in values and keys`() throws {
    let read = try records(#"[{"caf\u00c3\u00a9": "\u00f0\u009f\u0098\u0085", "b": "\u00e9", "c": "€\u00c3"}]"#)
    #expect(
      read.records.first?.value
        == .object([
          JSONValue.Member(key: "café", value: .string("😅")), JSONValue.Member(key: "b", value: .string("é")),
          JSONValue.Member(key: "c", value: .string("€Ã")),
        ]))
  }

  @Test func `a file cut anywhere keeps the records before the cut`() throws {
    let whole = (0..<8).map { #"{"n":\#($0),"t":"a\u00c3\u00a9"}"# }.joined(separator: ",\n")
    let bytes = Array("{\"list\":[\(whole)]}".utf8)
    for cut in stride(from: 1, to: bytes.count, by: max(1, bytes.count / 64)) {
      let archive = HeldArchive(Array(bytes[..<cut]))
      let file = MemberFile(archive: archive, member: archive.members[0], path: "file.json")
      var seen = 0
      #expect(throws: Unreadable.self) {
        try file.forEachJSONPart { if case .record = $0 { seen += 1 } }
      }
      #expect(seen == bytes[..<cut].count { $0 == UInt8(ascii: "}") })
    }
  }

  @Test func `nests to a limit`() throws {
    let deep = String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
    #expect(try records("[\(deep), 1]").damage == ["/0"])
  }
}
