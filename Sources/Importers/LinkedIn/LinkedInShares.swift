import Archives
import Model

/// Own posts and reposts with a comment.
///
/// A post with several pictures is a row a picture, so that posts are put together by their address.
enum LinkedInShares {
  static let forms = [["Date", "ShareLink", "ShareCommentary"]]

  static func read(_ file: MemberFile, _ session: inout ImportSession) throws {
    var posts: [Item] = []
    var places: [String: Int] = [:]
    let outcome = Result {
      try file.eachRow(anyOf: forms, &session) { row, session in add(row, &posts, &places, &session) }
    }
    // What stands before a damage is kept.
    for post in posts { try session.emit(post) }
    try outcome.get()
  }

  private static func add(
    _ row: CSVRow, _ posts: inout [Item], _ places: inout [String: Int], _ session: inout ImportSession
  ) {
    let link = row["ShareLink"]
    guard let moment = row.moment("Date") ?? LinkedInAddress.moment(link) else {
      session.skip(row.place, "neither a date nor an address that tells it")
      return
    }
    session.absorb()
    if let link, let known = places[link] {
      posts[known].attachments += media(row)
      return
    }
    let text = withoutLineQuotes(row["ShareCommentary"] ?? "")
    if let link { places[link] = posts.count }
    posts.append(
      Item(
        kind: text.isEmpty ? .share : .post, text: text, quoted: shownTitle(row), container: group(link),
        attachments: shared(row) + media(row), links: row["SharedUrl"].map { [$0] } ?? [],
        permalink: LinkedInAddress.permalink(link), occurredAt: moment, audience: audience(row),
        origin: session.origin(row.place)))
  }

  /// Title and description of what was shared; only the exports of 2018 have them.
  private static func shownTitle(_ row: CSVRow) -> String {
    [row["Share Title"], row["Share Description"]].compactMap(\.self).joined(separator: "\n")
  }

  /// From 2021 on `Visibility` reads `MEMBER_NETWORK` whatever the audience was; in 2018 it told.
  private static func audience(_ row: CSVRow) -> Audience {
    if group(row["ShareLink"]) != nil { return .group }
    return row.header.holds(["Share Title"]) && row["Visibility"]?.lowercased() == "public" ? .everyone : .network
  }

  /// A post in a group shows by its address; the group's name is not in the archive.
  private static func group(_ link: String?) -> Container? {
    guard let link = link.map(LinkedInAddress.decoded), let range = link.firstRange(of: ":groupPost:") else {
      return nil
    }
    let number = link[range.upperBound...].prefix { $0.isASCII && $0.isNumber }
    return number.isEmpty ? nil : Container(kind: .group, name: "group \(number)")
  }

  private static func shared(_ row: CSVRow) -> [Attachment] {
    row["SharedUrl"].map { [Attachment(kind: .link, uri: $0, title: row["Share Title"])] } ?? []
  }

  private static func media(_ row: CSVRow) -> [Attachment] {
    row["MediaUrl"].map { [Attachment(kind: .other, uri: $0)] } ?? []
  }

  /// LinkedIn puts every line into quotes before it quotes the cell: a line break reads `"⏎"`.
  static func withoutLineQuotes(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
    return text.replacing("\r\n", with: "\n").replacing("\"\n\"", with: "\n")
  }
}
