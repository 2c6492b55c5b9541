import Archives
import Model

/// An article of the owner's: one HTML page, with the moment of its publication or none if it is a draft.
enum LinkedInArticle {
  private static let byteLimit = 8 << 20

  static func read(_ file: MemberFile, _ session: inout ImportSession) throws {
    let bytes = try file.archive.contents(of: file.member, limit: byteLimit)
    let page = LinkedInPage(String(validating: bytes, as: UTF8.self) ?? WindowsText.decoded(bytes))
    session.beginElement()
    defer { session.endElement() }
    guard !page.text.isEmpty || page.title != nil else {
      session.skip(.record(1), "an article without text")
      return
    }
    let published = page.published.flatMap(LinkedInMoment.parse)
    try session.emit(
      Item(
        kind: .article, text: [page.title, page.text].compactMap(\.self).joined(separator: "\n"),
        permalink: page.address, occurredAt: published ?? page.created.flatMap(LinkedInMoment.parse),
        audience: published == nil ? .onlyMe : .everyone, origin: session.origin(.record(1))))
  }
}
