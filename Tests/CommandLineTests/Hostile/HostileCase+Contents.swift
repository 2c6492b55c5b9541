import TestSupport

extension HostileCase {
  /// Members that are sound and well packed, and made so that comparing everything in them with everything takes for ever.
  static let contents: [HostileCase] = [
    HostileCase("post-of-megabytes", says: "only the beginning was judged", whole: true) {
      let words = many(60_000) { _ in "my boss my client my manager " }
      return holding(second, #"[{"timestamp":1,"data":[{"post":"\#(words)"}]}]"#)
    },
    HostileCase("post-with-tags", whole: true) {
      holding(second, #"[{"timestamp":1,"tags":[\#(list(40_000) { #"{"name":"P \#($0)"}"# })]}]"#)
    },
    HostileCase("post-with-captions", whole: true) {
      let media = list(30_000) { #"{"data":[{"media":{"uri":"\#($0).jpg","description":"no \#($0)"}}]}"# }
      return holding(second, #"[{"timestamp":1,"attachments":[\#(media)]}]"#)
    },
    HostileCase("thread-of-crowds", whole: true) {
      let people = list(20_000) { #"{"name":"P \#($0)"}"# }
      return holding(
        "your_facebook_activity/messages/inbox/crowd_1/message_1.json",
        #"{"participants":[\#(people)],"messages":[{"sender_name":"P 1","timestamp_ms":1,"content":"hi"}]}"#)
    },
    HostileCase("page-of-tags-without-end", whole: true) {
      holding(posts + "your_posts_2.html", page(many(1_500_000) { _ in "<b" }))
    },
    HostileCase("page-of-comments-without-end") {
      holding(posts + "your_posts_2.html", page(many(400_000) { _ in "<!--a>" }))
    },
    HostileCase("record-of-cells", whole: true) {
      holding(
        posts + "your_posts_2.html",
        page(many(20_000) { #"<div class="_2pin"><div>cell \#($0)</div></div>"# }))
    },
  ]

  private static func holding(_ path: String, _ text: String) -> [UInt8] { with(.init(path, text, deflated: true)) }

  private static func many(_ count: Int, _ part: (Int) -> String) -> String { (0..<count).map(part).joined() }

  private static func list(_ count: Int, _ part: (Int) -> String) -> String {
    (0..<count).map(part).joined(separator: ",")
  }

  private static func page(_ inside: String) -> String {
    #"<html><body><main class="_a706" role="main"><section class="_a6-g"><div class="_a6-p">\#(inside)</div>"#
      + #"<footer><div class="_a72d">Jun 04, 2025 6:46:10 pm</div></footer></section></main></body></html>"#
  }
}
