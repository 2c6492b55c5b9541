import Model

extension InstagramRecord {
  /// Clock times on pages stand eight hours behind UTC, summer and winter.
  static let zone = MetaZone.pacificStandard

  init(_ page: MetaPageRecord) {
    self.init(place: .record(page.number))
    title = page.title
    ownTime = page.date(in: InstagramRecord.zone)
    media = page.media
    take(page)
    if entries.isEmpty { entries = InstagramRecord.list(page) }
  }

  /// Takes a box's rows; those of an inner box without a heading are the record's own, others are a group.
  private mutating func take(_ box: MetaPageRecord) {
    entries += box.pairs.map(InstagramRecord.entry)
    for inner in box.records {
      if inner.title == nil {
        take(inner)
      } else {
        groups.append(InstagramRecord.group(inner))
      }
    }
  }

  /// A time that a page prints; nil for a text that is none, and for a bare day.
  static func time(_ text: String) -> Timestamp? {
    guard text.utf8.count <= 48, let clock = MetaWallClock(text), clock.precision != .day else { return nil }
    return clock.moment(in: zone)
  }

  private static func entry(_ pair: MetaPagePair) -> InstagramEntry {
    let entry = InstagramEntry(label: pair.label, value: pair.value, href: pair.href)
    guard !entry.means(.comment), let time = time(pair.value) else { return entry }
    return InstagramEntry(label: pair.label, href: pair.href, time: time)
  }

  /// The list shape: a link with its text, and below it the time.
  private static func list(_ page: MetaPageRecord) -> [InstagramEntry] {
    var entries: [InstagramEntry] = []
    let links = page.links.filter { $0.kind == .external }
    var words = page.ownLines
    for link in links {
      words.removeAll { $0 == link.text }
      entries.append(InstagramEntry(label: "", value: link.text, href: link.href))
    }
    for word in words where word != page.title && word != page.dateText {
      if let time = time(word) {
        if let open = entries.firstIndex(where: { $0.time == nil }) {
          entries[open].time = time
        } else {
          entries.append(InstagramEntry(label: "", time: time))
        }
      } else {
        entries.append(InstagramEntry(label: "", value: word))
      }
    }
    return entries
  }

  /// A nested box: rows of its tables, of the boxes inside it, or a word in each block.
  private static func group(_ box: MetaPageRecord) -> InstagramGroup {
    let title = box.title ?? ""
    var rows = box.records.map { group($0) }.flatMap(\.rows)
    let own = box.pairs.map(entry)
    if !own.isEmpty { rows.insert(own, at: 0) }
    if rows.isEmpty {
      let lines = box.root.lines(pruning: MetaPageRecord.isBox)
      let words = lines.filter {
        $0 != title && $0 != box.dateText && !InstagramLabel.meanings(of: $0).contains(.name)
      }
      rows = words.map { [InstagramEntry(label: title, value: $0)] }
    }
    return InstagramGroup(title: title, rows: rows)
  }
}
