import Archives
import Importers
import Model
import Testing

/// The short way of messages against the long one: both must mean the same by the same bytes.
@Suite struct MessageGlanceTests {
  private func reading(
    _ bytes: [UInt8], glances: Bool, owner: [String] = ["Rowan Vale"]
  ) throws -> (all: MessageReading, runs: Int) {
    try MessageReading.of(bytes, at: "messages/inbox/nora_1000000000000002/message_1.json", owner: owner) {
      try MessageThreadReader.read($0, &$1, glances: glances)
    }
  }

  private static let members = [
    #""sender_name": "Rowan Vale""#, #""sender_name": "Nora Smithwick""#, #""sender_name": "Zo\u00c3\u00ab""#,
    #""sender_name": """#, #""sender_name": null"#, #""sender_name": "Facebook user""#, #""sender_name": 7"#,
    #""timestamp_ms": 1700000000123"#, #""timestamp_ms": 0"#, #""timestamp_ms": "1700000000123""#,
    #""timestamp_ms": 1.7e12"#, #""timestamp_ms": 01"#, #""timestamp_ms": -5"#, #""timestamp_ms" : 1700000060000 "#,
    #""timestamp_ms": 99999999999999999999"#, #""timestamp_ms": 123456789012345678"#,
    #""content": "owls at dusk""#, #""content": "caf\u00c3\u00a9 \u00f0\u009f\u0098\u0085""#, #""content": "café""#,
    #""content": "\u00e9t\u00e9 \n \"so\" \/ \\ \b\f\t\r""#, #""content": "noch sp\u00c3\u00a4ter, да""#,
    #""content": "\ud83d\ude05 owls""#, #""content": "\ud83d owls""#, #""content": "\u0000x""#, #""content": "Ã©""#,
    #""content": "ÿ already""#, #""content": "да, будет""#, #""content": "\x""#, #""content": "\u12""#,
    #""content": "You sent an attachment.""#, #""content": "Nora Smithwick sent a photo.""#,
    #""content": "Nora left the group.""#, #""content": "Liked a message""#, #""content": "You called Nora.""#,
    #""content": "Reacted \u00f0\u009f\u0098\u0085 to your message ""#, #""content": "A aim\u00c3\u00a9 un message""#,
    #""content": "L\u00e2\u0080\u0099appel vid\u00c3\u00a9o est termin\u00c3\u00a9.""#, #""content": "You""#,
    #""content": "Reacted\u00cc\u0081 to your message""#, #""content": " called Nora.""#,
    #""content": "she left the group.""#,
    #""content": """#, #""content": null"#, #""content": {"a": [1, 2.5e3, -0, "x", null, true]}"#,
    #""cont\u0065nt": "hidden""#, #""is_unsent": false"#, #""is_unsent": true"#, #""is_unsent": "true""#,
    #""call_duration": 12"#, #""photos": [{"uri": "a.jpg"}]"#, #""gifs": []"#, #""sticker": {"uri": "s.png"}"#,
    #""share": {"link": "https://owls.example/", "share_text": "Owls"}"#, #""type": "Generic""#,
    #""is_geoblocked_for_viewer": false"#, #""reactions": [{"reaction": "\u00e2\u009d\u00a4", "actor": "Nora"}]"#,
    #""other": -0.5"#, #""other": [[[[]]], {}]"#, #""other": nul"#, #""other": 1 2"#, #""other": "broken"#,
  ]

  private static let layouts: [(open: String, comma: String, close: String)] = [
    ("    {\n      ", ",\n      ", "\n    }"), ("{", ",", "}"), ("\t{ ", " ,\r\n ", " }"), ("{", ",", ",}"),
    ("{", "", "}"),
  ]

  private static func file(_ source: inout SeededNumbers) -> [UInt8] {
    let plain = source.next(3) > 0
    let layout = layouts[source.next(10) < 8 ? source.next(2) : source.next(layouts.count)]
    var messages: [String] = []
    for _ in 0..<source.next(60) {
      var chosen = plain ? [members[source.next(2)], members[7], members[16 + source.next(3)]] : []
      for _ in 0..<source.next(plain ? 2 : 5) { chosen.append(members[source.next(members.count)]) }
      messages.append(layout.open + chosen.joined(separator: layout.comma) + layout.close)
    }
    let cast = #""participants": [{"name": "Nora Smithwick"}, {"name": "Rowan Vale"}]"#
    let list = "\"messages\": [\n" + messages.joined(separator: source.next(9) == 0 ? " " : ",\n") + "\n]"
    let parts = source.next(4) == 0 ? [list, cast] : [cast, list]
    var bytes = Array("{\n\(parts.joined(separator: ",\n")),\n\"title\": \"Nora Smithwick\"\n}".utf8)
    if source.next(3) == 0 {
      for _ in 0..<(1 + source.next(4)) { mutate(&bytes, &source) }
    }
    return bytes
  }

  private static func mutate(_ bytes: inout [UInt8], _ source: inout SeededNumbers) {
    let place = source.next(bytes.count)
    switch source.next(4) {
    case 0: bytes.remove(at: place)
    case 1: bytes[place] = UInt8(source.next(256))
    case 2: bytes.insert(Array("{}[]\",:\\u0\n".utf8)[source.next(11)], at: place)
    default: bytes.removeLast(min(bytes.count - 1, source.next(9) == 0 ? source.next(bytes.count) : 0))
    }
  }

  @Test(arguments: 0..<400)
  func `the short way gives what the long way gives`(seed: UInt64) throws {
    var source = SeededNumbers(seed: seed)
    let bytes = Self.file(&source)
    let owner = source.next(4) == 0 ? [] : ["Rowan Vale"]
    let short = try reading(bytes, glances: true, owner: owner).all
    let isSame = short == (try reading(bytes, glances: false, owner: owner).all)
    #expect(isSame, "\(String(decoding: bytes, as: UTF8.self))")
  }

  @Test func `a large plain thread goes the short way, over every seam of the window`() throws {
    let messages = (0..<9000).map {
      #"{"sender_name": "\#($0 % 3 == 0 ? "Rowan Vale" : "Nora Smithwick")", "timestamp_ms": \#(1_700_000_000_000 + $0), "#
        + #""content": "owl \#($0) \u00f0\u009f\u0098\u0085""# + "}"
    }
    let text = #"{"participants": [{"name": "Nora Smithwick"}, {"name": "Rowan Vale"}], "messages": ["#
    let bytes = Array((text + messages.joined(separator: ",\n") + "]}").utf8)
    let short = try reading(bytes, glances: true)
    #expect(short.runs > 3)
    let isSame = short.all == (try reading(bytes, glances: false).all)
    #expect(isSame)
  }

  @Test(arguments: [
    "", "{\"messages\": [", "{\"messages\": [{}, {}, {},,{}]}", "[{\"content\": \"a\"}]", "{\"messages\": [{}}, {}]}",
  ])
  func `odd files end alike`(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(try reading(bytes, glances: true).all == reading(bytes, glances: false).all)
  }
}
