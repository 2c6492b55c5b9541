import Archives
import Model

/// What the owner posted, said, liked and voted for.
enum LinkedInActivity {
  static let readers: [MemberReader] = [
    MemberReader(
      "linkedin.shares", phase: .activity, paths: ["Shares[_#][_#].csv"], forms: LinkedInShares.forms,
      kinds: [.item(.post), .item(.share)], read: LinkedInShares.read),
    MemberReader(
      "linkedin.comments", phase: .activity, paths: ["Comments[_#][_#].csv"], forms: [LinkedInComments.columns],
      kinds: [.item(.comment)], read: LinkedInComments.read),
    .rows(
      "linkedin.reactions", phase: .activity, paths: ["Reactions[_#][_#].csv"], columns: ["Date", "Type", "Link"],
      kinds: [.item(.reaction)]
    ) { row, session in
      guard let type = row["Type"] else {
        session.skip(row.place, "a reaction without a type")
        return
      }
      try emit(.reaction, row, &session, reaction: reactions[type.uppercased()] ?? type.lowercased())
    },
    .rows(
      "linkedin.instant-reposts", phase: .activity, paths: ["InstantReposts[_#][_#].csv"], columns: ["Date", "Link"]
    ) { row, session in try emit(.share, row, &session) },
    .rows(
      "linkedin.votes", phase: .activity, paths: ["Votes[_#][_#].csv"], columns: ["Date", "Link", "OptionText"],
      kinds: [.item(.vote)]
    ) { row, session in try emit(.vote, row, &session, text: row["OptionText"] ?? "") },
    MemberReader(
      "linkedin.rich-media", phase: .activity, paths: ["Rich_Media[_#][_#].csv"], forms: [LinkedInRichMedia.columns],
      read: LinkedInRichMedia.read),
    MemberReader(
      "linkedin.articles", phase: .activity, paths: ["Articles/*.html"], kinds: [.item(.article)],
      read: LinkedInArticle.read),
  ]

  private static let reactions = [
    "LIKE": "like", "EMPATHY": "love", "PRAISE": "celebrate", "APPRECIATION": "support", "INTEREST": "insightful",
    "ENTERTAINMENT": "funny", "MAYBE": "curious",
  ]

  private static func emit(
    _ kind: ItemKind, _ row: CSVRow, _ session: inout ImportSession, text: String = "", reaction: String? = nil
  ) throws {
    let date = row.moment("Date")
    guard date != nil || row["Link"] != nil else {
      session.skip(row.place, "neither a date that can be read nor an address")
      return
    }
    if date == nil { session.note(row.place, "no date that can be read") }
    try session.emit(
      Item(
        kind: kind, text: text, reaction: reaction, permalink: LinkedInAddress.permalink(row["Link"]), occurredAt: date,
        audience: kind == .share ? .network : .unknown, origin: session.origin(row.place)))
  }
}
