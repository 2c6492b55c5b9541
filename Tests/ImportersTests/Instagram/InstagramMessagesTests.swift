import Importers
import Model
import Testing

@Suite struct InstagramMessagesTests {
  private static let profile = [
    "personal_information/personal_information/personal_information.json":
      #"{"profile_user":[{"string_map_data":{"Username":{"value":"ann.sample"},"Name":{"value":"Ann Sample"}}}]}"#
  ]
  private static let folder = "your_instagram_activity/messages/inbox/bobsample_1234567890/message_1"

  private static let json =
    #"{"participants":[{"name":"Bob Sample"},{"name":"Ann Sample"}],"messages":["#
    + #"{"sender_name":"Bob Sample","timestamp_ms":1700000100000,"content":"see https://a.example & \"this\""},"#
    + #"{"sender_name":"Ann Sample","timestamp_ms":1700000040000,"content":"two\nlines"},"#
    + #"{"sender_name":"Bob Sample","timestamp_ms":1699999980000,"content":"Bob Sample sent an attachment.","#
    + #""share":{"link":"https://www.instagram.com/reel/AbC/","share_text":"a caption","original_content_owner":"cat.sample"}},"#
    + #"{"sender_name":"Ann Sample","timestamp_ms":1699999920000,"photos":[{"uri":"your_instagram_activity/messages/inbox/bobsample_1234567890/photos/1.jpg"}]},"#
    + #"{"sender_name":"Bob Sample","timestamp_ms":1699999860000,"content":"Liked a message"}],"title":"Bob Sample"}"#

  private static func box(
    _ sender: String, _ time: String, text: String = "", share: String = "", media: String = ""
  ) -> String {
    #"<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><h2 class="_3-95 _2pim _a6-h _a6-i">\#(sender)</h2>"#
      + #"<div class="_3-95 _a6-p"><div><div></div><div>\#(text)</div><div>\#(share)</div><div></div><div>\#(media)</div>"#
      + #"<ul class="_a6-q"><li><span>😂Ann Sample (Dec 28, 2020 6:56 am)</span></li></ul></div></div>"#
      + #"<div class="_3-94 _a6-o">\#(time)</div></div>"#
  }

  private static func page(_ title: String, _ boxes: [String]) -> String {
    #"<html><body><header><h1>\#(title)</h1></header><main class="_a706" role="main">"# + boxes.joined()
      + "</main></body></html>"
  }

  private static let html = page(
    "Bob Sample",
    [
      box(
        "Bob Sample", "Nov 14, 2023 2:15 pm",
        text: "see <a href=\"https://a.example\">https://a.example</a> &amp; &quot;this&quot;"),
      box("Ann Sample", "Nov 14, 2023 2:14 pm", text: "two<br />lines"),
      box(
        "Bob Sample", "Nov 14, 2023 2:13 pm", text: "Bob Sample sent an attachment.",
        share: "<div>cat.sample</div><div>a caption</div><div><a href=\"https://www.instagram.com/reel/AbC/\">"
          + "https://www.instagram.com/reel/AbC/</a></div>"),
      box(
        "Ann Sample", "Nov 14, 2023 2:12 pm",
        media:
          "<a href=\"your_instagram_activity/messages/inbox/bobsample_1234567890/photos/1.jpg\"><img src=\"your_instagram_activity/messages/inbox/bobsample_1234567890/photos/1.jpg\"></a>"
      ),
      box("Bob Sample", "Nov 14, 2023 2:11 pm", text: "Liked a message"),
    ])

  private func read(_ files: [String: String], profile: Bool = true) throws -> InstagramReading {
    try InstagramReading(files.merging(profile ? Self.profile : [:]) { file, _ in file })
  }

  @Test(arguments: ["json", "html"]) func `a thread of two says the same in both formats`(format: String) throws {
    let reading = try read([Self.folder + "." + format: format == "json" ? Self.json : Self.html])
    let messages = reading.items(.message)
    #expect(messages.map(\.authorship) == [.received, .own, .received, .own, .received])
    #expect(messages.map(\.text) == ["see https://a.example & \"this\"", "two\nlines", "", "", ""])
    #expect(messages.map(\.quoted) == ["", "", "a caption", "", ""])
    #expect(messages.map(\.links) == [[], [], ["https://www.instagram.com/reel/AbC/"], [], []])
    #expect(messages.map(\.attachments.count) == [0, 0, 0, 1, 0])
    #expect(messages.allSatisfy { $0.target?.name == "Bob Sample" && $0.thread == "1234567890" })
    #expect(messages.map { $0.occurredAt?.rfc3339.prefix(16) }.first == "2023-11-14T22:15")
    #expect(reading.records.threads.map(\.isGroup) == [false])
    #expect(reading.records.threads.first?.title == "Bob Sample")
  }

  @Test(arguments: ["json", "html"]) func `without a profile the thread's own name tells who the owner is`(
    format: String
  ) throws {
    let reading = try read([Self.folder + "." + format: format == "json" ? Self.json : Self.html], profile: false)
    #expect(reading.items(.message).map(\.authorship) == [.received, .own, .received, .own, .received])
  }

  @Test func `a group's page is not taken for a thread with one`() throws {
    let page = Self.page(
      "Book club",
      [
        #"<div class="pam _a6-g"><h2 class="_a6-h">Participants: Ann Sample, Bob Sample and Cat Sample</h2></div>"#,
        Self.box("Ann Sample", "Nov 14, 2023 2:15 pm", text: "hi"),
        Self.box("Bob Sample", "Nov 14, 2023 2:14 pm", text: "ho"),
        Self.box("Cat Sample", "Nov 14, 2023 2:13 pm", text: "hum"),
      ])
    let reading = try read(["messages/inbox/bookclub_1234567890123/message_1.html": page])
    #expect(reading.items(.message).map(\.target?.name) == [nil, nil, nil])
    #expect(reading.items(.message).map(\.author?.name) == [nil, "Bob Sample", "Cat Sample"])
    #expect(reading.records.threads.map(\.isGroup) == [true])
    #expect(reading.records.threads.first?.participants.compactMap(\.name).count == 3)
  }

  @Test(arguments: [
    ("messages/message_requests/x_1234567890123/message_1.json", "requests"),
    ("your_activity_across_facebook/messages/inbox/x_1234567890123/message_1.json", "inbox"),
    ("messages/broadcast/x_1234567890123/message_1.json", "broadcast"),
  ]) func `every folder of messages is read`(path: String, folder: String) throws {
    let reading = try read([path: Self.json])
    #expect(reading.items(.message).count == 5)
    #expect(reading.records.threads.map(\.folder) == [folder])
  }

  @Test func `a thread in several files is one thread`() throws {
    let reading = try read([
      "messages/inbox/x_1234567890123/message_1.json": Self.json,
      "messages/inbox/x_1234567890123/message_2.json": Self.json,
      "messages/inbox/x_1234567890123/message_10.json": Self.json,
    ])
    #expect(reading.items(.message).count == 15)
    #expect(reading.records.threads.count == 1)
    #expect(reading.items(.message).map { $0.origin.path.suffix(15) }.first == "/message_1.json")
    #expect(reading.items(.message).last?.origin.path.hasSuffix("message_10.json") == true)
  }

  @Test(arguments: ["Instagram User", "Instagram-Nutzer", "Utente Instagram"])
  func `a deleted account is nobody`(name: String) throws {
    let reading = try read([
      Self.folder + ".json": Self.json.replacing("Bob Sample", with: name)
    ])
    #expect(reading.items(.message).allSatisfy { $0.author == nil && $0.target == nil })
    #expect(reading.records.threads.first?.participants.map(\.name) == ["Ann Sample"])
  }

  @Test func `answers in a channel are messages`() throws {
    let reading = try read([
      "your_instagram_activity/messages/broadcast/x_1234567890123/replies_1.json":
        #"{"participants":[{"name":"Bob"}],"replies":[{"reply_content":"well said","original_message_sender":"Bob","timestamp_ms":1700000000000}]}"#
    ])
    #expect(reading.items(.message).map(\.text) == ["well said"])
  }
}
