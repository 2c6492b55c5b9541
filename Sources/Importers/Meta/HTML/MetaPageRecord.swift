package import Model

/// One record of an export page, in any of the three markups (2018–21, 2021–24, 2025–26).
///
/// Valid only while it is handed out; take strings out of it. Nested boxes (lists inside a record) come by `records`;
/// title, body, cells, pairs and date are the record's own and leave nested boxes out.
package struct MetaPageRecord {
  package let root: HTMLElement

  /// 1-based number in the page, for `Origin.Place.record`; a nested one has its outermost's.
  package let number: Int

  /// The page's heading in the account's language, without direction marks.
  package let pageTitle: String?

  /// Whether the page has no boxes and this is all of it.
  package let isWholePage: Bool

  /// The range of time that was asked for, where the page's head states one (seen 2026-08); the first moment there is
  /// that of the export.
  package let requestedRange: (from: Timestamp, to: Timestamp)?

  init(_ record: HTMLRecord) {
    root = record.root
    let stamps = record.pageTimes.compactMap { MetaWallClock($0) }.filter { $0.offset != nil }.map {
      $0.moment(in: .utc)
    }
    requestedRange = stamps.count >= 3 && stamps[1] < stamps[2] ? (stamps[1], stamps[2]) : nil
    number = record.number
    pageTitle = record.pageTitle
    isWholePage = record.isWholePage
  }

  private init(nested root: HTMLElement, in record: MetaPageRecord) {
    self.root = root
    requestedRange = nil
    number = record.number
    pageTitle = record.pageTitle
    isWholePage = false
  }

  /// The records nested directly in this one.
  package var records: [MetaPageRecord] {
    var floor = -1
    var nested: [MetaPageRecord] = []
    for element in root.all(where: MetaPageRecord.isBox) where element.index >= floor {
      floor = element.end
      nested.append(MetaPageRecord(nested: element, in: self))
    }
    return nested
  }

  /// The heading: sender, name, sentence; nil where the record has none or an empty one.
  package var title: String? {
    let heading = first { $0.has(MetaMarkup.title) || $0.tag == .h2 || $0.tag == .h3 }
    return heading.map { $0.text.trimmingBlanks }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The body; the record itself where it has none.
  package var body: HTMLElement { first { $0.has(MetaMarkup.body) } ?? root }

  /// The text of the date as the page prints it: the last one that reads as a date.
  package var dateText: String? { dateElement?.text.trimmingBlanks }

  /// The moment of the date; nil where there is none or it can't be read, which costs only the date.
  package func date(in zone: MetaZone) -> Timestamp? {
    dateText.flatMap { MetaWallClock($0) }.map { $0.moment(in: zone) }
  }

  /// Address of the item itself, from the link around its date.
  package var permalink: String? { links.last { $0.kind == .permalink }?.href }

  /// Texts of the body's cells in the order of the page, tables and the media block left out.
  package var cells: [String] {
    let pruned = { (element: HTMLElement) in
      MetaPageRecord.isBox(element) || element.tag == .table || element.has(MetaMarkup.reactions)
        || element.has(MetaMarkup.mediaBlock)
    }
    let cells = body.all(pruning: pruned) { $0.has(MetaMarkup.cell) && $0.tag != .td }
    let leaves = cells.filter { cell in cell.first(pruning: pruned) { $0.has(MetaMarkup.cell) } == nil }
    return leaves.flatMap(\.lines)
  }

  /// All texts of the body, one a block, in the order of the page, those of nested boxes included.
  package var lines: [String] { body.lines }

  /// The same without nested boxes.
  package var ownLines: [String] { body.lines(pruning: MetaPageRecord.isBox) }

  /// Labels with their values, from two-column tables, from cells over both columns, and from camera data.
  package var pairs: [MetaPagePair] { MetaPagePairs.pairs(in: root, pruning: MetaPageRecord.isBox) }

  /// The links of the record in the order of the page, its own address included.
  package var links: [MetaPageLink] {
    all { $0.tag == .a }.compactMap { link in
      link.attribute(.href).flatMap { $0.isEmpty ? nil : MetaPageLink(href: $0, text: link.text) }
    }
  }

  /// Paths below the archive's root of pictures, films and sounds, each once; addresses on the web are left out.
  package var media: [String] {
    var paths: [String] = []
    for element in all(where: { MetaPageRecord.mediaTags.contains($0.tag) }) {
      guard let path = element.attribute(element.tag == .a ? .href : .src), !path.isEmpty else { continue }
      guard !MetaPageLink.isExternal(path), !path.contains("/icons/"), !paths.contains(path) else { continue }
      paths.append(path)
    }
    return paths.filter { !$0.hasSuffix(".html") }
  }

  /// Entries of the list of reactions, emoji and name glued together as the page writes them.
  package var reactions: [String] {
    all { $0.tag == .ul && $0.has(MetaMarkup.reactions) }.flatMap { list in
      list.all { $0.tag == .li }.map { $0.text.trimmingBlanks }
    }
  }

  /// Code of the reaction's picture, such as `like`; nil where the record shows none.
  package var reactionIcon: String? {
    for image in all(where: { $0.tag == .image }) {
      guard let src = image.attribute(.src), src.contains("/icons/"), src.hasSuffix(".png") else { continue }
      return src.split(separator: "/").last.map { String($0.dropLast(4)) }
    }
    return nil
  }

  /// The first element that a test holds for, nested boxes left out.
  package func first(where test: (HTMLElement) -> Bool) -> HTMLElement? {
    root.first(pruning: MetaPageRecord.isBox, where: test)
  }

  /// All elements that a test holds for, nested boxes left out.
  package func all(where test: (HTMLElement) -> Bool) -> [HTMLElement] {
    root.all(pruning: MetaPageRecord.isBox, where: test)
  }

  private static let mediaTags: [HTMLName] = [.image, .video, .audio, .source, .a]

  private var dateElement: HTMLElement? {
    all { $0.has(MetaMarkup.date) && ($0.first { $0.has(MetaMarkup.date) } == nil) }.last
  }

  static func isBox(_ element: HTMLElement) -> Bool { element.has(MetaMarkup.box) }
}
