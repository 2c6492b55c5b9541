import Archives
import Model

/// Own posts and reposts with a comment.
///
/// A post with several pictures is a row a picture, so that posts are put together by their address.
enum LinkedInShares {
  static func read(_ file: MemberFile, _ session: inout ImportSession) throws {
    var posts: [Item] = []
    var places: [String: Int] = [:]
    let outcome = Result {
      try file.eachRow(columns: ["ShareLink", "ShareCommentary"], &session) { row, session in
        add(row, &posts, &places, &session)
      }
    }
    // What stands before a damage is kept.
    for post in posts { try session.emit(post) }
    try outcome.get()
  }

  private static func add(
    _ row: CSVRow, _ posts: inout [Item], _ places: inout [String: Int], _ session: inout ImportSession
  ) {
    let link = row["ShareLink"]
    guard let moment = row["Date"].flatMap(LinkedInMoment.parse) ?? LinkedInAddress.moment(link) else {
      session.skip(row.place, "neither a date nor an address that tells it")
      return
    }
    if let link, let known = places[link] {
      posts[known].attachments += media(row)
      return
    }
    let text = withoutLineQuotes(row["ShareCommentary"] ?? "")
    if let link { places[link] = posts.count }
    posts.append(
      Item(
        kind: text.isEmpty ? .share : .post, text: text, attachments: shared(row) + media(row),
        links: row["SharedUrl"].map { [$0] } ?? [], permalink: LinkedInAddress.permalink(link), occurredAt: moment,
        audience: .network, origin: session.origin(row.place)))
  }

  private static func shared(_ row: CSVRow) -> [Attachment] {
    row["SharedUrl"].map { [Attachment(kind: .link, uri: $0)] } ?? []
  }

  private static func media(_ row: CSVRow) -> [Attachment] {
    row["MediaUrl"].map { [Attachment(kind: .other, uri: $0)] } ?? []
  }

  /// LinkedIn puts every line into quotes before it quotes the cell: a line break reads `"⏎"`.
  static func withoutLineQuotes(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\"\n\"", with: "\n")
  }
}
