import Archives
import Model

/// Uploads with the text of their post: the only trace of posts in a Basic archive.
enum LinkedInRichMedia {
  static func read(_ file: MemberFile, _ session: inout ImportSession) throws {
    // A Complete archive says the same in Shares, with the letters that this file loses.
    let hasShares = LinkedInOwner.siblings(of: file).contains { LinkedInFileName($0.path).base == "Shares" }
    guard !hasShares else { return }
    try file.eachRow(columns: ["Date/Time", "Media Description"], &session) { row, session in
      guard let sentence = row["Date/Time"], sentence.contains(" feed "), let text = row["Media Description"],
        text != "-", let cut = sentence.ranges(of: " on ").last
      else { return }
      try session.emit(
        Item(
          kind: .post, text: text, occurredAt: LinkedInMoment.parse(String(sentence[cut.upperBound...])),
          audience: .network, origin: session.origin(row.place)))
    }
  }
}
