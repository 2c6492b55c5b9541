import Model
import Storage
import Testing

@testable import Pipeline

/// The separate download of encrypted chats beside the account's export, through the whole pipeline.
@Suite struct EncryptedChatsTests {
  private static let export: [String: String] = [
    "personal_information/profile_information/profile_information.json":
      #"{"profile_v2":{"name":{"full_name":"Rowan Vale"},"username":"rowan.vale.14"}}"#,
    "your_facebook_activity/messages/e2ee_cutover/norasmithwick_1000000000000002/message_1.json":
      #"{"participants":[{"name":"Nora Smithwick"},{"name":"Rowan Vale"}],"messages":[{"sender_name":"Rowan Vale","timestamp_ms":1700000100123,"content":"see you at dusk"},{"sender_name":"Rowan Vale","timestamp_ms":1700000000123,"content":"owls?"}],"title":"Nora Smithwick"}"#,
    "your_facebook_activity/messages/inbox/ivobrandt_1000000000000003/message_1.json":
      #"{"participants":[{"name":"Ivo Brandt"},{"name":"Rowan Vale"}],"messages":[{"sender_name":"Rowan Vale","timestamp_ms":1700000300123,"content":"herons"}],"title":"Ivo Brandt"}"#,
  ]

  private static let chats: [String: String] = [
    "Nora Smithwick_40.json":
      #"{"participants":["Nora Smithwick","Rowan Vale"],"threadName":"Nora Smithwick_40","messages":[{"senderName":"Rowan Vale","timestamp":1700000100123,"text":"see you at dusk","type":"text","isUnsent":false,"media":[],"reactions":[]},{"senderName":"Rowan Vale","timestamp":1746073791906,"text":"Ünder lock","type":"text","isUnsent":false,"media":[],"reactions":[]}]}"#,
    "Wren Osgood_2.json":
      #"{"participants":["Wren Osgood","Rowan Vale"],"threadName":"Wren Osgood_2","messages":[{"senderName":"Rowan Vale","timestamp":1746073791999,"text":"new here","type":"text"}]}"#,
    "media/0b1c.jpeg": "",
  ]

  private static let account = Account(
    id: "facebook:rowan.vale.14", platform: .facebook, side: .personal, ownerName: "Rowan Vale",
    handle: "rowan.vale.14")

  @Test func `both downloads make one history, whichever comes first`() throws {
    let twins = try TwinVault()
    let main = try twins.write(Self.export, as: "facebook-rowanvale14-2024-06-30-Ab12Cd34")
    let chats = try twins.write(Self.chats, as: "messages")
    for (index, order) in [[main, chats], [chats, main], [chats, main, chats, main]].enumerated() {
      let vault = try twins.imported(order, named: "vault \(index)")
      var found: [String] = []
      try vault.forEachItem(of: Self.account) { found.append("\($0.record.thread ?? "-") \($0.record.text)") }
      #expect(
        found.sorted() == [
          "1000000000000002 owls?", "1000000000000002 see you at dusk", "1000000000000002 Ünder lock",
          "1000000000000003 herons", "encrypted:Wren Osgood new here",
        ])
      #expect(
        try vault.profile(of: Self.account).threads.map(\.record.key).sorted() == [
          "1000000000000002", "1000000000000003", "encrypted:Wren Osgood",
        ])
    }
  }

  @Test func `neither download says that the other's messages are gone`() throws {
    let twins = try TwinVault()
    let main = try twins.write(Self.export, as: "facebook-rowanvale14-2024-06-30-Ab12Cd34")
    let chats = try twins.write(Self.chats, as: "messages")
    let vault = try twins.imported([main, chats], named: "vault")
    let moment = Timestamp(milliseconds: 1_700_000_300_123)
    #expect(try !vault.covers(Self.account.id, kind: .item(.message), moment: moment))
  }
}
