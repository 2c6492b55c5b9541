import Model

/// The parts of an article's page.
///
/// One pass over its tags; the pages are small and all made by one program.
struct LinkedInPage {
  private(set) var title: String?
  private(set) var address: String?

  /// `2024-09-01 19:35`; nil for a draft.
  private(set) var created: String?
  private(set) var published: String?

  /// Paragraphs, one a line.
  private(set) var text = ""

  private static let breaking: Set<String> = ["p", "div", "br", "h2", "h3", "li", "blockquote", "pre", "figure"]

  init(_ html: String) {
    var rest = html[...]
    var place = ""
    while let open = rest.firstIndex(of: "<") {
      take(String(rest[..<open]), place)
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: ">") else { break }
      let tag = inside[..<close]
      rest = inside[inside.index(after: close)...]
      let name = tag.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
      if ["style", "script", "head"].contains(name), !tag.hasPrefix("/") {
        rest = rest.firstRange(of: "</\(name)").map { rest[$0.lowerBound...] } ?? ""
      } else {
        place = LinkedInPage.place(after: tag, name: name, in: place)
        if name == "a", place == "h1", address == nil { address = LinkedInPage.link(in: tag) }
        if LinkedInPage.breaking.contains(name), !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
      }
    }
    finish()
  }

  private mutating func take(_ words: String, _ place: String) {
    guard words.contains(where: { !$0.isWhitespace }) else { return }
    let plain = LinkedInMarkup.withoutEntities(words)
    switch place {
    case "h1": title = (title ?? "") + plain.trimmed
    case "created": created = LinkedInPage.moment(plain)
    case "published": published = LinkedInPage.moment(plain)
    default: text += plain.replacing("\n", with: " ")
    }
  }

  private mutating func finish() { text = text.trimmed }

  /// Where the words behind a tag belong.
  private static func place(after tag: Substring, name: String, in place: String) -> String {
    if tag.hasPrefix("/") { return name == "h1" || name == "p" ? "" : place }
    switch name {
    case "h1": return "h1"
    case "p": return ["created", "published"].first { tag.contains("\"\($0)\"") } ?? ""
    default: return place
    }
  }

  private static func link(in tag: Substring) -> String? {
    guard let start = tag.firstRange(of: "href=\"") else { return nil }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }

  /// What follows `on`, unless it is `---`.
  private static func moment(_ sentence: String) -> String? {
    guard let cut = sentence.firstRange(of: " on ") else { return nil }
    let moment = String(sentence[cut.upperBound...]).trimmed
    return moment.contains { $0.isNumber } ? moment : nil
  }
}
