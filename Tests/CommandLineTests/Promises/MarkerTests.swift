import Foundation
import TestSupport
import Testing

/// No message, notice or error repeats what somebody wrote: promise 4 of SECURITY.md.
@Suite struct MarkerTests {
  private static let marker = "ZQMARKERZQ"

  /// Members whose every text is a marker, whole and broken in several ways.
  private static let members: [(path: String, text: String)] = [
    (
      "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
      #"[{"timestamp":"\#(marker)","data":[{"post":"\#(marker)"}]},{"timestamp":1,"data":{"post":\#(marker)}},{"x":"#
    ),
    ("your_facebook_activity/comments_and_reactions/comments.json", #"{"comments_v2":"\#(marker)"}"#),
    (
      "connections/friends/your_friends.json",
      #"{"friends_v2":[{"name":["\#(marker)"]},"\#(marker)",{"name":"\#(marker)"#
    ),
    ("personal_information/profile_information/profile_information.json", "\(marker)"),
    (
      "your_facebook_activity/messages/inbox/\(marker.lowercased())_12345678/message_1.json",
      #"{"messages":[\#(marker)]}"#
    ),
  ]

  private static let tables: [(path: String, text: String)] = [
    (
      "Connections.csv",
      "First Name,Last Name,URL,Company,Position,Connected On\n\(marker),\(marker),,\(marker),,\(marker)\n"
    ),
    ("messages.csv", "CONVERSATION ID,FROM,TO,DATE,SUBJECT,CONTENT\n1,\(marker),\(marker),\(marker),x,\"\(marker)\n"),
    ("Profile.csv", "First Name,Last Name\n\(marker)\n"), ("Positions.csv", "\(marker)\n"),
    ("Shares.csv", "Date,ShareLink,ShareCommentary\n\(marker),\(marker)\n"),
  ]

  @Test(arguments: [false, true])
  func `no error and no census repeats a text of the archive`(isFacebook: Bool) throws {
    let folder = try TemporaryFolder()
    let members = (isFacebook ? Self.members : Self.tables).map { ZipForge.Entry($0.path, $0.text) }
    let zip = try folder.write(ZipForge(members).bytes, to: "export.zip")

    for call in [["audit", zip, "--ephemeral", "--format", "json", "--output", "/dev/null"], ["inspect", zip]] {
      let run = try Tool.run(call, in: folder.url)
      #expect([0, 3, 4, 10].contains(run.exitCode), "\(call[0]): \(run.exitCode)")
      #expect(!run.errors.contains(Self.marker))
      if call[0] == "inspect" { #expect(!run.output.contains(Self.marker)) }
    }
  }
}
