import Importers
import Model
import Testing

/// The short way of rows against the long one: both must mean the same by the same bytes.
@Suite struct LinkedInMessageGlanceTests {
  private func reading(_ bytes: [UInt8], glances: Bool) throws -> (all: MessageReading, runs: Int) {
    try MessageReading.of(bytes, at: "messages.csv", owner: ["Rowan Vale"]) {
      try LinkedInMessages.read($0, isAssistant: false, &$1, glances: glances)
    }
  }

  private static let headers = [
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER",
    "FROM,TO,DATE,SUBJECT,CONTENT,Direction,FOLDER,CONVERSATION ID,ATTACHMENTS,IS MESSAGE DRAFT",
    "CONTENT,FROM,TO,DATE,CONTENT",
    "CONTENT,DATE,FROM,TO,CONVERSATION ID",
  ]
  private static let people = ["Rowan Vale", "Nora Smithwick", "Zoë Ellery", "LinkedIn Member", "", "\"Vale, Rowan\""]
  private static let addresses = [
    "https://www.linkedin.com/in/rowan-vale", "https://www.linkedin.com/in/nora",
    "https://www.linkedin.com/in/zo%C3%AB", "", "https://www.linkedin.com/in/nora,https://www.linkedin.com/in/zoe",
  ]
  private static let dates = [
    "2026-06-06 03:16:20 UTC", "2026-06-06 03:16:21 UTC", "2024-02-29 23:59:60", " 2026-06-06 03:16:20 UTC",
    "\"2026-06-06 03:16:22 UTC\"", "7/8/26, 9:34 PM", "2026-02-30 03:16:20 UTC", "", "soon", "2026-06-06 03:16:20 CET",
  ]
  private static let contents = [
    "owls at dusk", "\"owls, at dusk\"", "\"so \"\"owls\"\"\"", "noch später 😅", "<p>Hello</p>", "\"<3 you\"", "a < b",
    " owls ", "\"\"", "", "\"two\nlines\"", "\"\nowls\n\"", "\u{A0}owls\u{A0}", "\"owls\" again", "&amp; so", "\"open",
  ]
  private static let rare: [String: [String]] = [
    "SUBJECT": ["", "", "", "An offer", "Sponsored Conversation"],
    "CONVERSATION TITLE": ["", "", "Sponsored Conversation"],
    "Direction": ["", "", "OUTGOING", "INCOMING"], "FOLDER": ["INBOX", "SPAM"],
    "ATTACHMENTS": ["", "", "https://media.example/1"], "IS MESSAGE DRAFT": ["No", "No", "Yes"],
    "CONVERSATION ID": ["2-a", "2-a", "2-b", ""],
  ]

  /// A cell of a column: mostly the plain one.
  private static func cell(_ column: String, _ plain: Bool, _ source: inout SeededNumbers) -> String {
    let choices =
      switch column {
      case "FROM", "TO": people
      case "SENDER PROFILE URL", "RECIPIENT PROFILE URLS": addresses
      case "DATE": dates
      case "CONTENT": contents
      default: rare[column] ?? [""]
      }
    return choices[source.next(plain ? min(2, choices.count) : choices.count)]
  }

  private static func file(_ source: inout SeededNumbers) -> [UInt8] {
    let header = headers[source.next(3) > 0 ? 0 : source.next(headers.count)]
    let columns = header.split(separator: ",").map(String.init)
    var lines = [header]
    for _ in 0..<source.next(80) {
      let plain = source.next(6) > 0
      var cells = columns.map { cell($0, plain || source.next(3) > 0, &source) }
      if source.next(40) == 0 { cells.append(source.next(2) == 0 ? "" : "more") }
      if source.next(40) == 0 { cells.removeLast() }
      if source.next(40) == 0 { cells = [""] }
      lines.append(cells.joined(separator: ","))
    }
    var bytes = Array(lines.joined(separator: source.next(4) == 0 ? "\r\n" : "\n").utf8)
    if source.next(3) > 0 { bytes.append(UInt8(ascii: "\n")) }
    if source.next(4) == 0 {
      let start = header.utf8.count
      for _ in 0..<3 where bytes.count > start {
        bytes[start + source.next(bytes.count - start)] = UInt8(source.next(256))
      }
    }
    return bytes
  }

  @Test(arguments: 0..<600)
  func `the short way gives what the long way gives`(seed: UInt64) throws {
    var source = SeededNumbers(seed: seed)
    let bytes = Self.file(&source)
    let isSame = try reading(bytes, glances: true).all == reading(bytes, glances: false).all
    #expect(isSame, "\(String(decoding: bytes, as: UTF8.self))")
  }

  @Test func `a large plain file goes the short way`() throws {
    let row = "2-a,,Nora Smithwick,https://www.linkedin.com/in/nora,Rowan Vale,https://www.linkedin.com/in/rowan,"
    let lines = (0..<9000).map { "\(row)2026-06-06 03:16:\(10 + $0 % 50) UTC,,\"owl \($0)\",INBOX" }
    let bytes = Array(([Self.headers[0]] + lines).joined(separator: "\n").utf8)
    let short = try reading(bytes, glances: true)
    #expect(short.runs > 3)
    let isSame = short.all == (try reading(bytes, glances: false).all)
    #expect(isSame)
  }
}
