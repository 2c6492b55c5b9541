import Model

/// The HTML of invitations and advertisements; people's own `<3` and `<https://…>` stay as they are.
enum LinkedInMarkup {
  /// The text without LinkedIn's tags and, where there were any, without entities.
  static func plainText(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var plain = ""
    var rest = text[...]
    var found = false
    while let open = rest.firstIndex(of: "<") {
      plain += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">"), let tag = tag(rest[open..<close]) else {
        plain += "<"
        rest = rest[rest.index(after: open)...]
        continue
      }
      found = true
      if breaking.contains(tag), !plain.isEmpty, plain.last != "\n" { plain += "\n" }
      rest = rest[rest.index(after: close)...]
    }
    plain += rest
    return found ? withoutEntities(plain).trimmed : text
  }

  /// The name of a known tag, open or closed.
  private static func tag(_ text: Substring) -> String? {
    let name = text.dropFirst().drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    return known.contains(name) ? name : nil
  }

  static func withoutEntities(_ text: String) -> String {
    entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private static let known: Set<String> = [
    "p", "br", "strong", "b", "i", "u", "em", "sup", "sub", "ul", "ol", "li", "a", "span", "div", "h1", "h2", "h3",
  ]
  private static let breaking: Set<String> = ["p", "br", "li", "div", "h1", "h2", "h3", "ul", "ol"]
  /// `&amp;` last, so that nothing is decoded twice.
  private static let entities = [
    ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ]
}
