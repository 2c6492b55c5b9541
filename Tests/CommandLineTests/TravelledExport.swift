import Foundation
import TestSupport

/// One invented person's Facebook account, exported in the ways in which one account can be.
struct TravelledExport {
  enum Language: CaseIterable {
    case english
    case german
  }

  /// Posts with Unix seconds on a whole minute, because old pages print no more.
  var posts = [
    ("The budget of Project Kestrel was cut in half today and nobody outside may know", 1_750_000_020),
    ("My boss is a complete idiot and this company is run by clowns", 1_739_000_040),
    ("Contoso Retail are furious with us, their whole launch is broken", 1_700_000_100),
    ("so done with Contoso", 1_701_000_060),
    ("Barn owl at dusk above the mill pond", 1_745_000_100), ("so done with Contoso", 1_720_000_200),
  ]
  var comments = [("Great talk, boss", "Sam Doe", 1_742_000_160), ("Lovely", "Priya Raghunathan", 1_742_600_220)]
  var friends = ["Sam Doe", "Priya Raghunathan", "Nora Smithwick"]
  var language = Language.english

  /// The account's own zone, which pages print their clocks in.
  var zone = "Europe/London"
  var isReversed = false

  /// Posts a file.
  var postsInAFile = 100

  /// Writes the folder and returns its path.
  func write(asPages: Bool = false, named name: String, in folder: TemporaryFolder) throws -> String {
    for (path, text) in asPages ? pages : json { try folder.write(text.utf8, to: "\(name)/\(path)") }
    return folder.url.appending(path: name).path()
  }

  private func ordered<Element>(_ list: [Element]) -> [Element] { isReversed ? list.reversed() : list }

  /// Posts by file, from 1.
  private var files: [(number: Int, posts: [(String, Int)])] {
    let posts = ordered(posts)
    return stride(from: 0, to: posts.count, by: postsInAFile).map { start in
      (start / postsInAFile + 1, Array(posts[start..<min(start + postsInAFile, posts.count)]))
    }
  }

  private var statusTitle: String {
    language == .english ? "Anna Sample updated her status." : "Anna Sample hat ihren Status aktualisiert."
  }

  private func commentTitle(_ whom: String) -> String {
    language == .english
      ? "Anna Sample commented on \(whom)'s post." : "Anna Sample hat den Beitrag von \(whom) kommentiert."
  }

  private var json: [String: String] {
    var texts = [
      "personal_information/profile_information/profile_information.json":
        #"{"profile_v2":{"name":{"full_name":"Anna Sample"},"emails":{"emails":["anna@home.example"]},"username":"anna.sample"}}"#,
      "connections/friends/your_friends.json": list(
        "friends_v2", friends.map { #"{"name":"\#($0)","timestamp":1650000000}"# }),
      "your_facebook_activity/comments_and_reactions/comments.json": list(
        "comments_v2",
        comments.map { text, whom, time in
          #"{"timestamp":\#(time),"data":[{"comment":{"timestamp":\#(time),"comment":"\#(text)","author":"Anna Sample"}}],"title":"\#(commentTitle(whom))"}"#
        }),
    ]
    for (number, posts) in files {
      let records = posts.map { text, time in
        #"{"timestamp":\#(time),"data":[{"post":"\#(text)"}],"title":"\#(statusTitle)"}"#
      }
      texts["your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_\(number).json"] =
        "[\(records.joined(separator: ","))]"
    }
    return texts
  }

  private func list(_ key: String, _ records: [String]) -> String {
    "{\"\(key)\":[\(ordered(records).joined(separator: ","))]}"
  }

  private var pages: [String: String] {
    let facts = (language == .english ? ["Name", "Emails", "Username"] : ["Name", "E-Mail-Adressen", "Benutzername"])
    let rows = zip(facts, ["Anna Sample", "anna@home.example", "anna.sample"]).map { label, value in
      #"<tr><td class="_2pin _a6_q">\#(label)</td><td class="_2pin _2piu _a6_r">\#(value)</td></tr>"#
    }
    let zoneRow =
      #"<table><tr><td class="_2pin _a6_q">Time zone</td><td class="_2pin _2piu _a6_r">\#(zone)</td></tr></table>"#
    var texts = [
      "personal_information/profile_information/profile_information.html": page([
        box(nil, "<table>\(rows.joined())</table>", nil)
      ]), "preferences/language_and_locale/timezone.html": page([box(nil, zoneRow, nil)]),
      "connections/friends/your_friends.html": page(ordered(friends).map { box($0, "", 1_650_000_000) }),
      "your_facebook_activity/comments_and_reactions/comments.html": page(
        ordered(comments).map { box(commentTitle($0.1).replacing("'", with: "&#039;"), cell($0.0), $0.2) }),
    ]
    for (number, posts) in files {
      texts["your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_\(number).html"] = page(
        posts.map { box(statusTitle, cell($0.0), $0.1) })
    }
    return texts
  }

  private func page(_ boxes: [String]) -> String {
    #"<!DOCTYPE html><html><head><base href="../../"/></head><body><main class="_a706" role="main">"#
      + boxes.joined() + "</main></body></html>"
  }

  private func cell(_ text: String) -> String { #"<div class="_2pin"><div>\#(text)</div></div>"# }

  private func box(_ heading: String?, _ body: String, _ time: Int?) -> String {
    let head = heading.map { #"<h2 class="_2ph_ _a6-h _a6-i">\#($0)</h2>"# } ?? ""
    let foot = time.map { #"<footer><div class="_a72d">\#(clock($0))</div></footer>"# } ?? ""
    return #"<section class="_a6-g">\#(head)<div class="_2ph_ _a6-p">\#(body)</div>\#(foot)</section>"#
  }

  private static let months: [Language: [String]] = [
    .english: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    .german: ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"],
  ]

  /// `Jun 04, 2025 6:46:10 pm`, by a clock in the account's zone.
  private func clock(_ seconds: Int) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
    let at = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: Date(timeIntervalSince1970: Double(seconds)))
    let (hour, month) = (at.hour ?? 0, Self.months[language]?[(at.month ?? 1) - 1] ?? "")
    func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
    let time = "\(hour % 12 == 0 ? 12 : hour % 12):\(two(at.minute)):\(two(at.second)) \(hour < 12 ? "am" : "pm")"
    return "\(month) \(two(at.day)), \(at.year ?? 0) \(time)"
  }
}
