import Model
import Reports
import Storage
import Testing

@testable import Pipeline

/// LinkedIn exports of one member over the years, through the whole pipeline.
@Suite struct LinkedInJoiningTests {
  private static let profile = """
    First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
    Rowan,Vale,,,,Keeps servers running,,IT,,Leeds,,,
    """

  private static let messages2018 = """
    From,To,Date,Subject,Content,Direction,Folder
    Rowan Vale,Nora Smithwick,"5/8/18, 1:02 AM",,Owls tonight?,Outgoing,INBOX
    Rowan Vale,Wren Osgood,"5/9/18, 1:02 AM",,Herons?,Outgoing,INBOX
    Rowan Vale,Wren Osgood,"5/9/18, 1:05 AM",,Swans?,Outgoing,INBOX
    Rowan Vale,Ivo Brandt,"5/9/18, 1:07 AM",,Gone since,Outgoing,INBOX
    """

  private static func messages(vanity: String) -> String {
    let own = "https://www.linkedin.com/in/\(vanity)"
    let nora = "https://www.linkedin.com/in/nora-smithwick"
    let wren = "https://www.linkedin.com/in/wren-osgood"
    return """
      CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
      2-nora==,,Rowan Vale,\(own),Nora Smithwick,\(nora),2018-05-08 08:02:33 UTC,,Owls tonight?,INBOX
      2-nora==,,Rowan Vale,\(own),Nora Smithwick,\(nora),2024-05-08 08:02:33 UTC,,Still owls?,INBOX
      2-wren-a==,,Rowan Vale,\(own),Wren Osgood,\(wren),2018-05-09 08:02:10 UTC,,Herons?,INBOX
      2-wren-b==,,Rowan Vale,\(own),Wren Osgood,\(wren),2018-05-09 08:05:10 UTC,,Swans?,INBOX
      """
  }

  private static func account(_ vanity: String) -> Account {
    Account(
      id: "linkedin:\(vanity)", platform: .linkedin, side: .professional, ownerName: "Rowan Vale", handle: vanity)
  }

  @Test func `messages of 2018, which have no conversation, go where later exports have them`() throws {
    let twins = try TwinVault()
    let old = try twins.write(
      ["Profile.csv": Self.profile, "Messages.csv": Self.messages2018], as: "Complete_LinkedInDataExport_11-18-2018")
    let new = try twins.write(
      ["Profile.csv": Self.profile, "messages.csv": Self.messages(vanity: "rowan-vale")],
      as: "Complete_LinkedInDataExport_11-18-2025")
    for (index, order) in [[old, new], [new, old], [old, new, old]].enumerated() {
      let vault = try twins.imported(order, named: "vault \(index)")
      var found: [String] = []
      try vault.forEachItem(of: Self.account("rowan-vale")) {
        let item = $0.record
        found.append("\(item.thread ?? "-") \(item.text) \(item.occurredAt?.precision.rawValue ?? "-")")
      }
      #expect(
        found.sorted() == [
          "2-nora== Owls tonight? second", "2-nora== Still owls? second", "2-wren-a== Herons? second",
          "2-wren-b== Swans? second", "Ivo Brandt Gone since minute",
        ])
    }
  }

  @Test func `a changed profile address is the same account by the number, and the report says so`() throws {
    let twins = try TwinVault()
    let shares = { (text: String) in
      "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
        + "2024-06-05 02:11:09,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7000000000000000001,\(text),\"\",\"\",MEMBER_NETWORK\n"
    }
    let exports = try [("rowan-vale", "11-18-2025"), ("rowan-owls", "05-18-2026")].map { vanity, day in
      try twins.write(
        [
          "Profile.csv": Self.profile, "messages.csv": Self.messages(vanity: vanity),
          "Shares_123456789.csv": shares("Owls at dusk"),
        ], as: "Complete_LinkedInDataExport_\(day)")
    }
    for (index, order) in [exports, exports.reversed()].enumerated() {
      let vault = try twins.imported(order, named: "vault \(index)")
      let counts = try vault.counts(of: Self.account("rowan-owls")).records
      #expect(counts["post"] == 1 && counts["message"] == 4)
    }
    let request = AuditRequest(
      paths: exports, contextPath: nil, vault: .ephemeral, mode: .hygiene,
      asOf: try #require(Day(iso: "2026-12-01")), failOn: .high)
    let report = try Audit(request: request).run().report
    #expect(report.accounts.count == 1)
    #expect(report.limits.contains { $0.hasSuffix("its exports are joined by the member number.") })
  }
}
