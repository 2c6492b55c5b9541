import Archives
import Model

/// Uploads with the text of their post: the only trace of posts in a Basic archive.
enum LinkedInRichMedia {
  static let columns = ["Date/Time", "Media Description", "Media Link"]

  static func read(_ file: MemberFile, _ session: inout ImportSession) throws {
    // A Complete archive says the same in Shares, with the letters that this file loses.
    let hasShares = file.siblings.contains { LinkedInFileName($0.name).base == "Shares" }
    try file.eachRow(anyOf: [columns], &session) { row, session in
      guard !hasShares, let sentence = row["Date/Time"], sentence.contains(" feed "),
        let text = row.known("Media Description"), let cut = sentence.ranges(of: " on ").last
      else { return session.absorb() }
      try session.emit(
        Item(
          kind: .post, text: text, attachments: [Attachment(kind: kind(sentence))],
          occurredAt: LinkedInMoment.parse(String(sentence[cut.upperBound...])), audience: .network,
          origin: session.origin(row.place)))
    }
  }

  private static func kind(_ sentence: String) -> Attachment.Kind {
    if sentence.contains(" feed photo ") { return .photo }
    if sentence.contains(" feed video ") { return .video }
    return sentence.contains(" feed document ") ? .document : .other
  }
}
