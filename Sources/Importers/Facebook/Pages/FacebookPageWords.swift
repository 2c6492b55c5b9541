import Model

/// The texts of a box on a page, told apart by where they stand: words, captions, the platform's own cells.
struct FacebookPageWords {
  struct Picture {
    var uri: String
    /// What stands under it: the album's name, then the caption.
    var texts: [String] = []
  }

  let title: String?
  let icon: String?

  /// The owner's words, a block each; captions, dates and names of links are not among them.
  private(set) var texts: [String] = []
  private(set) var pictures: [Picture] = []
  private(set) var links: [(url: String, name: String?)] = []

  /// Cells that are dates: when a post was reworded, when an event is.
  private(set) var dates: [String] = []

  private var isUnderPicture = false
  /// What was taken already: a page says many things twice.
  private var seen: Set<Piece> = []

  private enum Piece: Hashable {
    case picture(String)
    case link(String)
    case text(String)
  }

  init(_ record: MetaPageRecord) {
    title = record.title
    icon = record.reactionIcon
    let body = record.body
    let pruned = { (element: HTMLElement) in
      MetaPageRecord.isBox(element) || element.tag == .table || element.has(MetaMarkup.footer)
        || element.tag == .h2 || element.has(MetaMarkup.title) || element.has(MetaMarkup.reactions)
    }
    for element in body.all(pruning: pruned, where: { _ in true }) { read(element) }
    // A body that is its own only text.
    if texts.isEmpty, pictures.isEmpty, links.isEmpty, !body.holdsBlocks, !MetaPageRecord.isBox(body) {
      add(text: body.text.trimmingBlanks)
    }
  }

  private mutating func read(_ element: HTMLElement) {
    if element.has(MetaMarkup.cell) { isUnderPicture = false }
    switch element.tag {
    case .image, .video, .audio, .source:
      if let src = element.attribute(.src) { add(picture: src) }
    case .a:
      if let href = element.attribute(.href), !href.isEmpty { add(link: MetaPageLink(href: href, text: element.text)) }
    default:
      if HTMLElementKind.isBlock(element.tag), !element.holdsBlocks, !isLink(element) {
        add(text: element.text.trimmingBlanks)
      }
    }
  }

  /// Whether a block is nothing but a link.
  private func isLink(_ element: HTMLElement) -> Bool {
    let children = element.children
    return children.count == 1 && children[0].tag == .a && element.ownText.isEmpty
  }

  private mutating func add(picture uri: String) {
    guard !uri.isEmpty, !MetaPageLink.isExternal(uri), !uri.contains("/icons/"), !uri.hasSuffix(".html") else { return }
    isUnderPicture = true
    if seen.insert(.picture(uri)).inserted { pictures.append(Picture(uri: uri)) }
  }

  private mutating func add(link: MetaPageLink) {
    switch link.kind {
    case .permalink: break
    case .file: add(picture: link.href)
    case .external:
      let name = link.text.trimmingBlanks
      guard seen.insert(.link(link.href)).inserted else { return }
      links.append((link.href, name.isEmpty || name == link.href ? nil : name))
    }
  }

  private mutating func add(text: String) {
    guard !text.isEmpty else { return }
    if isUnderPicture, !pictures.isEmpty {
      // Under a picture stand its album's name and a copy of the post.
      pictures[pictures.count - 1].texts.append(text)
    } else if FacebookPageWords.isUpdate(text) {
      dates.append(text)
    } else if seen.insert(.text(text)).inserted {
      texts.append(text)
    }
  }

  /// Whether a cell says when something was updated: a word or three, then a date with its clock.
  private static func isUpdate(_ text: String) -> Bool {
    guard text.utf8.count < 80, let clock = MetaWallClock(text), clock.precision != .day else { return false }
    let words = text.split(separator: " ")
    return words.count <= 10 && words.prefix(3).contains { $0.allSatisfy(\.isLetter) }
  }
}
