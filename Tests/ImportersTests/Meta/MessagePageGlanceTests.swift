import Archives
import Importers
import Model
import Testing

/// The short way of a page's messages against the long one: both must mean the same by the same bytes.
@Suite struct MessagePageGlanceTests {
  private func reading(
    _ bytes: [UInt8], glances: Bool, owner: [String] = ["Rowan Vale"]
  ) throws -> (all: MessageReading, runs: Int) {
    try MessageReading.of(bytes, at: "messages/inbox/nora_1000000000000002/message_1.html", owner: owner) {
      try MessagePageReader.read($0, zone: .pacific, &$1, glances: glances)
    }
  }

  private static let senders = ["Rowan Vale", "Nora Smithwick", "Zo&#xeb;", " Nora Smithwick\n", "", "Facebook user"]
  private static let texts = [
    "owls at dusk", "caf\u{e9} 😅", "a &lt;b&gt; &amp;c; &#039;", "", "  ", "\n  indented\n ", "&#10;x", "&nbsp;y ",
    "\u{1}z",
    "You sent an attachment.", "Nora Smithwick sent a photo.", "Liked a message", "You", "two<br>lines",
    "<a href=\"https://owls.example/\">x</a>",
    "<div>inner</div>", "1 < 2", "<ul><li>😅 Nora</li></ul>", "<img src=\"a.jpg\">",
  ]
  private static let dates = [
    "Jun 4, 2025 6:46:10 pm", "Jun 04, 2025 6:46:10 am", "Dec 24, 2022 12:53:07pm", "Mar 6, 2024, 12:00 AM",
    "9 Jun 2019, 21:05",
    "Jun 4, 2025 13:46:10 pm", "Jun 4, 2025 6:61:10 pm", "Foo 4, 2025 6:46:10 pm", "",
    "Saturday, 17 February 2024 at 13:44 UTC-05:00",
    "Mar 31, 2024 2:30:00 am", " Jun 4, 2025 6:46 pm ", "Jun 4, 2025", "6:46 pm",
  ]
  private static let boxes = [
    (
      "<div class=\"_a6-g\"><div class=\"_2ph_ _a6-h _a6-i\">",
      "</div><div class=\"_2ph_ _a6-p\"><div><div></div><div>",
      "</div><div></div><div></div></div></div><div class=\"_3-94 _a6-o\"><div class=\"_a72d\">", "</div></div></div>"
    ),
    (
      "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\">\n<div class=\"_3-96 _2lel _a6-h\">",
      "</div><div class=\"_3-96 _2let\">\n<div><div></div><div>",
      "</div><div>  </div></div></div><div class=\"_3-94 _2lem\">", "</div></div>"
    ),
    ("<div class=\"_a6-g\"><div class=\"_a6-p\">", "</div><h2>", "</h2><div class=\"_a72d\">", "</div></div>"),
    (
      "<div class=\"_a6-g\"><div class=\"_a6-h\">", "</div><div class=\"_a6-p\"><div><div>q</div><div>",
      "</div></div></div><div class=\"_a72d\">", "</div></div>"
    ),
    ("<div class=\"_a6-g\"><div class=\"_a6-h\">", "</div><div class=\"_a6-p\">", "</div></div><p>", "</p>"),
  ]

  private static func file(_ source: inout SeededNumbers) -> [UInt8] {
    let usual = source.next(2)
    var page = "<html><head><title>Nora Smithwick</title></head><body><div class=\"_a706\" role=\"main\">"
    page += source.next(4) == 0 ? "" : "<div class=\"_a70e\">Nora Smithwick</div>"
    for _ in 0..<source.next(60) {
      let box = boxes[source.next(8) == 0 ? source.next(boxes.count) : usual]
      page += box.0 + senders[source.next(5) == 0 ? source.next(senders.count) : source.next(2)]
      page += box.1 + texts[source.next(2) == 0 ? source.next(texts.count) : source.next(3)]
      page += box.2 + dates[source.next(3) == 0 ? source.next(dates.count) : source.next(4)] + box.3
      if source.next(20) == 0 { page += "\n" }
      if source.next(60) == 0 { page += "<p>between" }
    }
    var bytes = Array((page + "</div></body></html>").utf8)
    if source.next(3) == 0 {
      for _ in 0..<(1 + source.next(4)) {
        let place = source.next(bytes.count)
        switch source.next(3) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8(source.next(256))
        default: bytes.insert(Array("<>/\"&;d \n=".utf8)[source.next(10)], at: place)
        }
      }
    }
    return bytes
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

  @Test(arguments: [0, 1])
  func `a large plain page goes the short way, over every seam of the window`(markup: Int) throws {
    let box = Self.boxes[markup]
    var page = "<html><body><div role=\"main\"><div class=\"_a70e\">Nora Smithwick</div>"
    for index in 0..<6000 {
      let sender = index % 3 == 0 ? "Rowan Vale" : "Nora Smithwick"
      page +=
        box.0 + sender + box.1 + "owl \(index) &amp; 😅" + box.2
        + "Jun 4, 2025 \(1 + index % 12):\(10 + index % 50):22 pm" + box.3
    }
    let bytes = Array((page + "</div></body></html>").utf8)
    let short = try reading(bytes, glances: true)
    #expect(short.runs >= 3)
    #expect(short.all.items.count == 6000)
    let isSame = short.all == (try reading(bytes, glances: false).all)
    #expect(isSame)
  }
}
