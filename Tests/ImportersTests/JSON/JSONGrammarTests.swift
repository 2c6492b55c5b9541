import Testing

@testable import Importers

/// RFC 8259 word by word: what must be read, what must be refused, and what a reader may choose.
@Suite struct JSONGrammarTests {
  private func value(_ bytes: [UInt8]) throws -> JSONValue {
    try bytes.withUnsafeBufferPointer { try JSONParser.value($0, repairsText: false, keys: JSONKeyCache()) }
  }

  private func value(_ text: String) throws -> JSONValue { try value(Array(text.utf8)) }

  @Test(arguments: [
    "null", "true", "false", "0", "-0", "1", "-1", "123456789", "1.5", "-1.5", "0.1", "1e2", "1E2", "1e+2", "1E-2",
    "1.5e3", "0e1", "0e+1", "-123.456e-7", #""""#, #""a""#, #"" ""#, "[]", "{}", "[[]]", "[{}]", "{\"\":0}",
    #"{"a":null}"#, #"{"a":1,"a":2}"#, #"{"a":{"a":{"a":[]}}}"#, "[1,2,3]", "[null,true,false]", "[ ]", "{ }", "[ 1 ]",
    "[1 , 2]", " [] ", "\t[\n]\r\n", #"{ "a" : 1 }"#, #"["\""]"#, #"["\\"]"#, #"["\/"]"#, #"["\b\f\n\r\t"]"#,
    #"["\u0000"]"#, #"["\u0041"]"#, #"["\u00e9"]"#, #"["\u20AC"]"#, #"["\ud83d\ude00"]"#, #"["\uD834\uDd1e"]"#,
    #"["\u0022"]"#, #"["\u005c"]"#, #"["\ufffe"]"#, #"["\uFFFF"]"#, #"["\u2028\u2029"]"#, "[\"é\"]", "[\"😀\"]",
    "[\"\u{2028}\"]", "[\"\u{7F}\"]", "[\"a/*b*/c\"]", "[\"//\"]", #"["asd "]"#, #"{"x":[{"id": "x"}],"id":"y"}"#,
    "[1,null,null,null,2]", "[2e00]", "[0.000000000000000000000000000000000000000000000000000000000000000001]",
  ]) func `reads what is JSON`(text: String) {
    #expect(throws: Never.self) { try value(text) }
  }

  @Test(arguments: [
    "", " ", "nul", "nulll", "True", "NULL", "tru", "fals", "NaN", "Infinity", "-Infinity", "nan", "undefined", "+1",
    "++1", "--1", "-", "- 1", "-a", ".5", "-.5", "1.", "1.e1", "1.5.", "1..5", "01", "-01", "00", "1e", "1e+", "1E-",
    "1ee2", "1e1.5", "0x1", "0x", "1_000", "1 000", "1,2", "1a", "0e", "[1", "[1,", "[1,]", "[,1]", "[1,,2]", "[,]",
    "[", "]", "[]]", "[[]", "[1 2]", "[1:2]", "[a]", "['a']", "[\"a\"", "[\"a", "{", "}", "{}}", "{1:2}", "{a:1}",
    "{'a':1}", #"{"a"}"#, #"{"a":}"#, #"{"a" 1}"#, #"{"a"::1}"#, #"{"a":1,}"#, #"{"a":1,,"b":2}"#, #"{,"a":1}"#,
    #"{"a":1 "b":2}"#, #"{"a":1"#, #"{"a":"#, #"{"a""#, #"{"a"#, #"{"a":[}"#, #"{"a":{]"#, "[}", "{]", #"["\"#,
    #"["\""#, #"["\a"]"#, #"["\x41"]"#, #"["\'"]"#, #"["\0"]"#, #"["\u"]"#, #"["\u0"]"#, #"["\u00"]"#, #"["\u004"]"#,
    #"["\u00g0"]"#, #"["\u 041"]"#, #"["\U0041"]"#, #"["\ud83d\u"]"#, "[\"\u{0}\"]", "[\"\n\"]", "[\"\t\"]",
    "[\"\u{1F}\"]", "/* */ []", "[] //", "[1/**/]", "[1]x", "[1] [2]", "\"a\" \"b\"", "\u{A0}[]", "[\u{B}]", "[\u{C}]",
    "\u{FEFF}[]", "<null>", "[1e999]", "[-1e999]", "\u{2060}[]",
  ]) func `refuses what is none`(text: String) {
    #expect(throws: JSONFault.self) { try value(text) }
  }

  @Test(arguments: [
    (#""\ud800""#, "\u{FFFD}"), (#""\udc00""#, "\u{FFFD}"), (#""\ud800\ud800""#, "\u{FFFD}\u{FFFD}"),
    (#""\udc00\ud800x""#, "\u{FFFD}\u{FFFD}x"), (#""\ud83dx\ude00""#, "\u{FFFD}x\u{FFFD}"),
    (#""\ud83d\n""#, "\u{FFFD}\n"),
  ]) func `a single surrogate costs one sign`(text: String, expected: String) throws {
    #expect(try value(text) == .string(expected))
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xC3, 0x28, 0x22], [0x22, 0xE2, 0x82, 0x22],
      [0x22, 0xC0, 0xAF, 0x22],
      [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF8, 0x88, 0x80, 0x80, 0x80, 0x22],
    ] as [[UInt8]]) func `bytes that are no UTF-8 cost one sign each, never the record`(bytes: [UInt8]) throws
  {
    #expect(try value(bytes).string?.unicodeScalars.contains("\u{FFFD}") == true)
  }

  @Test(arguments: [
    ("9223372036854775807", JSONValue.integer(.max)), ("-9223372036854775808", .integer(.min)),
    ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("1.0", .number(1)), ("1e3", .number(1000)),
    ("-0", .integer(0)), ("5e-324", .number(.leastNonzeroMagnitude)), ("1e-400", .number(0)),
  ]) func `numbers are exact as far as they can be`(text: String, expected: JSONValue) throws {
    #expect(try value(text) == expected)
  }

  @Test func `depth ends before the stack does`() throws {
    let deep = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(throws: Never.self) { try value(deep(JSONParser.depthLimit)) }
    #expect(throws: JSONFault.self) { try value(deep(JSONParser.depthLimit + 2)) }
    #expect(throws: JSONFault.self) { try value(String(repeating: "[", count: 1_000_000)) }
    #expect(throws: JSONFault.self) { try value(String(repeating: #"{"a":"#, count: 1_000_000)) }
  }
}
