import Model

/// An invented person's activity, written as the JSON and as the HTML of one export.
///
/// Moments lie in June, when the clock of New York is four hours behind, some seconds after the minute.
struct FacebookLife {
  private let seed: UInt64
  private let second: Int

  init(seed: UInt64, second: Int = 0) {
    self.seed = seed
    self.second = second
  }

  private static let people = ["Nora Smithwick", "Bo Lindqvist", "Ana Pérez", "D'Arcy O'Neill", "Zoë ( Zed ) Quill"]
  private static let words = [
    "Owls & tea", "on <call> again", "café \"Hoot\"", "émigré 😅 owls", "line one\nline two",
    "My boss at Northwind is an idiot, I hate this job", "Contoso will sign on Friday, nobody may know it yet",
    "Off sick today (not really), at the beach & not at work",
  ]

  private func pick<T>(_ list: [T], _ index: Int) -> T {
    list[Int((seed &* 2_862_933_555_777_941_757 &+ UInt64(index) &* 3_037_000_493) >> 33) % list.count]
  }

  private func moment(_ index: Int) -> (unix: Int64, minute: Int, hour: Int, day: Int) {
    let (day, hour, minute) = (1 + index % 28, (index * 5) % 24, (index * 7) % 60)
    // 1 June 2019, 00:00 in New York.
    return (1_559_361_600 + Int64((day - 1) * 86_400 + hour * 3600 + minute * 60 + second), minute, hour, day)
  }

  private func date(_ index: Int, _ markup: FacebookMarkup) -> String {
    let at = moment(index)
    return markup.date(month: "Jun", day: at.day, year: 2019, hour: at.hour, minute: at.minute, second: second)
  }

  private var count: Int { 12 }

  var json: [String: String] {
    let friends = FacebookLife.people.enumerated().map { index, name in
      #"{"name":\#(FacebookLife.string(name)),"timestamp":\#(moment(index).unix)}"#
    }
    let numbers = 0..<count
    return [
      "profile_information/profile_information.json":
        #"{"profile_v2":{"name":{"full_name":"Rowan Vale"},"emails":{"emails":["rowan@home.example"],"previous_emails":["old@home.example"]},"username":"rowan.vale.14","current_city":{"name":"Leeds"},"birthday":{"year":1989,"month":4,"day":17}}}"#,
      "friends_and_followers/friends.json": #"{"friends_v2":[\#(friends.joined(separator: ","))]}"#,
      "location/timezone.json": #"{"timezone_v2":"America/New_York"}"#,
      "posts/your_posts_1.json": "[\(numbers.map(jsonPost).joined(separator: ","))]",
      "comments_and_reactions/comments.json": #"{"comments_v2":[\#(numbers.map(jsonComment).joined(separator: ","))]}"#,
      "comments_and_reactions/posts_and_comments.json":
        #"{"reactions_v2":[\#(numbers.map(jsonReaction).joined(separator: ","))]}"#,
      "groups/your_group_membership_activity.json":
        #"{"groups_joined_v2":[{"timestamp":\#(moment(3).unix),"title":"You became a member of Owls & Co.","data":[{"name":"Owls & Co"}]}]}"#,
      "groups/your_posts_in_groups.json":
        #"{"group_posts_v2":[{"timestamp":\#(moment(4).unix),"title":"Rowan Vale posted in Owls & Co.","data":[{"post":"Hoot"}]}]}"#,
      "search/your_search_history.json":
        #"{"searches_v2":[{"timestamp":\#(moment(5).unix),"title":"You searched Facebook","data":[{"text":"contoso"}]}]}"#,
      "messages/inbox/norasmithwick_1000000000000002/message_1.json":
        #"{"participants":[{"name":"Nora Smithwick"},{"name":"Rowan Vale"}],"messages":[\#(numbers.map(jsonMessage).joined(separator: ","))],"title":"Nora Smithwick"}"#,
    ]
  }

  func html(_ markup: FacebookMarkup) -> [String: String] {
    let numbers = 0..<count
    let friends = FacebookLife.people.enumerated().map { index, name in
      markup.box(FacebookLife.escaped(name), "", date: date(index, markup))
    }
    let facts = [
      ("Name", "Rowan Vale"), ("Emails", "rowan@home.example"), ("Previous emails", "old@home.example"),
      ("Username", "rowan.vale.14"), ("Current city", "Leeds"), ("Birthday", "Apr 17, 1989"),
    ]
    let group = "Owls &amp; Co"
    return [
      "profile_information/profile_information.html":
        markup.page("Profile information", [markup.box(nil, markup.table(facts), date: nil)]),
      "friends_and_followers/friends.html": markup.page("Friends", friends),
      "location/timezone.html":
        markup.page("Time zone", [markup.box(nil, markup.table([("Time zone", "America/New_York")]), date: nil)]),
      "posts/your_posts_1.html": markup.page("Your posts", numbers.map { htmlPost($0, markup) }),
      "comments_and_reactions/comments.html": markup.page("Comments", numbers.map { htmlComment($0, markup) }),
      "comments_and_reactions/posts_and_comments.html": markup.page("Likes", numbers.map { htmlReaction($0, markup) }),
      "groups/your_group_membership_activity.html":
        markup.page("Groups", [markup.box("You became a member of \(group).", "", date: date(3, markup))]),
      "groups/your_posts_in_groups.html":
        markup.page(
          "Posts",
          [markup.box("Rowan Vale posted in \(group).", markup.cell("Hoot"), date: date(4, markup), link: link(4))]),
      "search/your_search_history.html":
        markup.page(
          "Searches",
          [markup.box("You searched Facebook", markup.cell("contoso"), date: date(5, markup), link: link(5))]),
      "messages/inbox/norasmithwick_1000000000000002/message_1.html":
        markup.page("Nora Smithwick", numbers.map { htmlMessage($0, markup) }),
    ]
  }

  // MARK: one record in both formats

  private func link(_ index: Int) -> String { "https://www.facebook.com/dyi/l/?l=\(seed)-\(index)&amp;s=518" }

  private func jsonPost(_ index: Int) -> String {
    let text = FacebookLife.string(pick(FacebookLife.words, index) + " \(index)")
    var attachments = ""
    if index % 3 == 1 {
      attachments = #""attachments":[{"data":[{"external_context":{"url":"https://a.example/?x=1&y=\#(index)"}}]}],"#
    }
    if index % 3 == 2 {
      attachments =
        #""attachments":[{"data":[{"media":{"uri":"posts/media/a_1/\#(index).jpg","title":"Mobile uploads","description":\#(text)}}]}],"#
    }
    return
      #"{"timestamp":\#(moment(index).unix),\#(attachments)"data":[{"post":\#(text)}],"title":\#(FacebookLife.string(postTitle(index)))}"#
  }

  private func htmlPost(_ index: Int, _ markup: FacebookMarkup) -> String {
    let text = FacebookLife.escaped(pick(FacebookLife.words, index) + " \(index)")
    var body = markup.cell(text) + markup.cell("Updated \(date(index + 1, markup))")
    if index % 3 == 1 {
      let href = "https://a.example/?x=1&amp;y=\(index)"
      body += #"<div class="_2pin"><div><a href="\#(href)" target="_blank">\#(href)</a></div></div>"#
    }
    if index % 3 == 2 { body += markup.picture("posts/media/a_1/\(index).jpg", album: "Mobile uploads", caption: text) }
    return markup.box(FacebookLife.escaped(postTitle(index)), body, date: date(index, markup), link: link(index))
  }

  private func postTitle(_ index: Int) -> String {
    let person = pick(FacebookLife.people, index + 50)
    return switch index % 4 {
    case 0: "Rowan Vale updated his status."
    case 1: "Rowan Vale shared a link to \(person)'s timeline."
    case 2: "Rowan Vale is with \(person)."
    default: "Rowan Vale wrote on \(person)'s timeline."
    }
  }

  private func commentTitle(_ index: Int) -> String {
    index % 5 == 0
      ? "Rowan Vale commented on his own post." : "Rowan Vale commented on \(pick(FacebookLife.people, index))'s photo."
  }

  private func jsonComment(_ index: Int) -> String {
    let text = FacebookLife.string(pick(FacebookLife.words, index + 9))
    return
      #"{"timestamp":\#(moment(index).unix),"data":[{"comment":{"timestamp":\#(moment(index).unix),"comment":\#(text),"author":"Rowan Vale"}}],"title":\#(FacebookLife.string(commentTitle(index)))}"#
  }

  private func htmlComment(_ index: Int, _ markup: FacebookMarkup) -> String {
    let text = FacebookLife.escaped(pick(FacebookLife.words, index + 9))
    return markup.box(
      FacebookLife.escaped(commentTitle(index)), markup.cell(text), date: date(index, markup), link: link(index))
  }

  private static let codes = ["LIKE", "LOVE", "HAHA", "WOW", "SORRY", "ANGER", "CARE"]

  private func reactionTitle(_ index: Int) -> String {
    "Rowan Vale liked \(pick(FacebookLife.people, index + 3))'s post in Owls & Co."
  }

  private func jsonReaction(_ index: Int) -> String {
    let code = pick(FacebookLife.codes, index)
    return
      #"{"timestamp":\#(moment(index).unix),"data":[{"reaction":{"reaction":"\#(code)","actor":"Rowan Vale"}}],"title":\#(FacebookLife.string(reactionTitle(index)))}"#
  }

  private func htmlReaction(_ index: Int, _ markup: FacebookMarkup) -> String {
    let code = pick(FacebookLife.codes, index).lowercased()
    let icon =
      #"<div class="_2pin"><div><img src="comments_and_reactions/icons/\#(code).png" class="_3-96"/></div></div>"#
    return markup.box(FacebookLife.escaped(reactionTitle(index)), icon, date: date(index, markup), link: link(index))
  }

  private func sender(_ index: Int) -> String { index % 2 == 0 ? "Nora Smithwick" : "Rowan Vale" }

  private func jsonMessage(_ index: Int) -> String {
    let text = FacebookLife.string(pick(FacebookLife.words, index + 4))
    let photo = index % 4 == 3 ? #","photos":[{"uri":"messages/photos/\#(index).jpg"}]"# : ""
    return
      #"{"sender_name":"\#(sender(index))","timestamp_ms":\#(moment(index).unix * 1000),"content":\#(text)\#(photo)}"#
  }

  private func htmlMessage(_ index: Int, _ markup: FacebookMarkup) -> String {
    let text = FacebookLife.escaped(pick(FacebookLife.words, index + 4))
    let photo =
      index % 4 == 3
      ? #"<div><a href="messages/photos/\#(index).jpg"><img src="messages/photos/\#(index).jpg"/></a></div>"#
      : "<div></div>"
    let list = markup == .y2018 ? "_tqp" : "_a6-q"
    let body =
      #"<div><div></div><div>\#(text)</div><div></div>\#(photo)<div><ul class="\#(list)"><li>👍Nora Smithwick</li></ul></div></div>"#
    return markup.box(sender(index), body, date: date(index, markup))
  }

  /// Text as Facebook's JSON writes it: each byte above ASCII a character of its own.
  private static func string(_ text: String) -> String {
    var out = "\""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): out += "\\\""
      case UInt8(ascii: "\\"): out += "\\\\"
      case 0x0A: out += "\\n"
      case 0x80...: out += "\\u00" + String(byte, radix: 16)
      default: out.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return out + "\""
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#039;").replacing("\n", with: "<br />")
  }
}
