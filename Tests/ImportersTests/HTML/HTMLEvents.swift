import Importers

/// Writes down the events of a page, one line each.
struct HTMLEvents: HTMLSink {
  var lines: [String] = []

  mutating func open(_ tag: HTMLName, _ attributes: HTMLAttributes) {
    let href = attributes.bytes(.href).map { " " + String(decoding: $0, as: UTF8.self) } ?? ""
    lines.append("<\(Self.names[tag] ?? "?")\(href)")
  }

  mutating func close(_ tag: HTMLName) { lines.append("/\(Self.names[tag] ?? "?")") }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let last = lines.last, last.hasPrefix("=") {
      lines[lines.count - 1] = last + text
    } else {
      lines.append("=" + text)
    }
  }

  private static let names: [HTMLName: String] = [
    .a: "a", .div: "div", .br: "br", .p: "p", .td: "td", .main: "main", .image: "img", .script: "script",
    .style: "style", .body: "body", .table: "table", .tr: "tr",
  ]

  /// The events of a page that arrives seven bytes at a time.
  static func of(_ page: String) throws -> [String] {
    let archive = HeldArchive(Array(page.utf8), path: "page.html")
    var tokenizer = HTMLTokenizer(HTMLEvents())
    try tokenizer.run(archive.open(archive.members[0]))
    return tokenizer.sink.lines
  }
}
