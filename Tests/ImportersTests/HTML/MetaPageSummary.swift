import Importers
import Model

/// What a record says, taken out of it while it is handed out.
struct MetaPageSummary {
  let pageTitle: String?
  let title: String?
  let cells: [String]
  let lines: [String]
  let pairs: [MetaPagePair]
  let links: [MetaPageLink]
  let media: [String]
  let permalink: String?
  let reactions: [String]
  let icon: String?
  let date: Timestamp?
  let nested: [MetaPageSummary]
  let isWholePage: Bool

  init(_ record: MetaPageRecord) {
    pageTitle = record.pageTitle
    title = record.title
    cells = record.cells
    lines = record.lines
    pairs = record.pairs
    links = record.links
    media = record.media
    permalink = record.permalink
    reactions = record.reactions
    icon = record.reactionIcon
    date = record.date(in: .utc)
    nested = record.records.map(MetaPageSummary.init)
    isWholePage = record.isWholePage
  }

  static func of(_ page: String, needsMain: Bool = true, _ body: (MetaPageSummary) -> Void) throws {
    let archive = HeldArchive(Array(page.utf8), path: "page.html")
    let file = MemberFile(archive: archive, member: archive.members[0], path: "page.html")
    try file.forEachMetaPageRecord(needsMain: needsMain) { body(MetaPageSummary($0)) }
  }

  static func of(_ page: String, needsMain: Bool = true) throws -> [MetaPageSummary] {
    var records: [MetaPageSummary] = []
    try of(page, needsMain: needsMain) { records.append($0) }
    return records
  }
}
