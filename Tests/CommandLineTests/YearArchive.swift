import Foundation
import TestSupport

/// A small Instagram export of an invented person, as JSON or as pages.
struct YearArchive {
  struct Post {
    var text: String
    /// Unix seconds on a whole minute, because pages print no more.
    var time: Int
  }

  enum Language {
    case english
    case german
  }

  var language = Language.english
  var exportedAt: String
  var posts: [Post]
  var following: [String]

  /// A label in the account's language.
  private func label(_ english: String) -> String {
    guard language == .german else { return english }
    switch english {
    case "Username": return "Benutzername"
    case "Private Account": return "Privates Konto"
    case "User Information": return "Nutzerinformationen"
    default: return english
    }
  }

  /// Writes the folder and returns its path.
  func write(asPages: Bool, in folder: TemporaryFolder) throws -> String {
    let root = "instagram-anna.sample-\(exportedAt)-Ab12Cd34"
    for (path, text) in asPages ? pages : json { try folder.write(text.utf8, to: "\(root)/\(path)") }
    return folder.url.appending(path: root).path()
  }

  private var json: [String: String] {
    let posts = posts.map {
      "{\"media\": [{\"uri\": \"media/posts/1.jpg\", \"creation_timestamp\": \($0.time), \"title\": \"\($0.text)\"}]}"
    }
    let following = following.map {
      "{\"title\": \"\", \"string_list_data\": [{\"href\": \"https://www.instagram.com/\($0)\", \"value\": \"\($0)\", \"timestamp\": 1700000040}]}"
    }
    return [
      "your_instagram_activity/media/posts_1.json": "[\(posts.joined(separator: ","))]",
      "connections/followers_and_following/following.json":
        "{\"relationships_following\": [\(following.joined(separator: ","))]}",
      "personal_information/personal_information/personal_information.json": """
      {"profile_user": [{"title": "\(label("User Information"))", "string_map_data":
      {"\(label("Username"))": {"value": "anna.sample"}, "Name": {"value": "Anna Sample"},
      "\(label("Private Account"))": {"value": "False"}}}]}
      """,
    ]
  }

  private var pages: [String: String] {
    let posts = posts.map {
      box(title: $0.text, inner: "<a href=\"media/posts/1.jpg\"><img src=\"media/posts/1.jpg\"></a>", time: $0.time)
    }
    let following = following.map {
      box(
        title: nil,
        inner:
          "<div><div><a href=\"https://www.instagram.com/\($0)\">\($0)</a></div><div>\(clock(1_700_000_040))</div></div>",
        time: nil)
    }
    let facts = [(label("Username"), "anna.sample"), ("Name", "Anna Sample"), (label("Private Account"), "False")]
    let rows = facts.map {
      "<tr><td colspan=\"2\" class=\"_2pin _a6_q\">\($0.0)<div><div>\($0.1)</div></div></td></tr>"
    }
    return [
      "your_instagram_activity/media/posts_1.html": page(posts),
      "connections/followers_and_following/following.html": page(following),
      "personal_information/personal_information/personal_information.html":
        page([box(title: label("User Information"), inner: "<table>\(rows.joined())</table>", time: nil)]),
    ]
  }

  private func page(_ boxes: [String]) -> String {
    "<html><head><meta charset=\"utf-8\"><base href=\"../../\"><title>Section</title><style>a{}</style></head><body>"
      + "<header><h1>Section</h1><p class=\"_a70f\">About</p></header><main class=\"_a706\" role=\"main\">"
      + boxes.joined() + "</main></body></html>"
  }

  private func box(title: String?, inner: String, time: Int?) -> String {
    let heading = title.map { "<h2 class=\"_3-95 _2pim _a6-h _a6-i\">\($0)</h2>" } ?? ""
    let footer = time.map { "<div class=\"_3-94 _a6-o\">\(clock($0))</div>" } ?? ""
    return
      "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\">\(heading)<div class=\"_3-95 _a6-p\">\(inner)</div>\(footer)</div>"
  }

  /// Pages print the clock eight hours behind UTC.
  private func clock(_ seconds: Int) -> String {
    let names =
      language == .english
      ? ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      : ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."]
    let halves = language == .english ? ("am", "pm") : ("vorm.", "nachm.")
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute], from: Date(timeIntervalSince1970: Double(seconds - 8 * 3600)))
    let (hour, minute, day) = (parts.hour ?? 0, parts.minute ?? 0, parts.day ?? 1)
    let padded = minute < 10 ? "0\(minute)" : "\(minute)"
    let date = "\(names[(parts.month ?? 1) - 1]) \(day < 10 ? "0" : "")\(day), \(parts.year ?? 0)"
    return "\(date) \(hour % 12 == 0 ? 12 : hour % 12):\(padded) \(hour < 12 ? halves.0 : halves.1)"
  }
}
