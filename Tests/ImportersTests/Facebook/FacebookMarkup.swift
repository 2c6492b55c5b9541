/// The markups that the pages of the HTML export have had, as a writer of such pages.
enum FacebookMarkup: String, CaseIterable, Sendable {
  case y2018
  case y2021
  case y2025

  /// A page with its boxes.
  func page(_ title: String, _ boxes: [String]) -> String {
    let all = boxes.joined()
    return switch self {
    case .y2018:
      #"<html><head><base href="../" /><title>\#(title)</title></head><body class="_5vb_"><div class="_3a_u"><div class="_3-8y _3b0a">"#
        + #"<div class="_3b0d">\#(title)</div></div><div class="_4t5n" role="main">\#(all)</div></div></body></html>"#
    case .y2021:
      #"<html><head><base href="../../"/></head><body class="_5vb_ _2yq"><div class="clearfix"><div class="_3a_u"><div class="_a70d">"#
        + #"<div class="_a70e">\#(title)</div><div class="_a70f">About</div></div><div class="_a706" role="main">\#(all)</div></div></div></body></html>"#
    case .y2025:
      #"<!DOCTYPE html><html lang="en"><body><header><h1>\#(title)</h1></header><main class="_a706" role="main">\#(all)</main></body></html>"#
    }
  }

  /// A box with a heading, inner cells and a date, which may be a link.
  func box(_ heading: String?, _ body: String, date: String?, link: String? = nil) -> String {
    let head = heading.map(title) ?? ""
    let linked = { (text: String) in link.map { #"<a href="\#($0)">\#(text)</a>"# } ?? text }
    return switch self {
    case .y2018:
      #"<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder">\#(head)<div class="_3-96 _2let">\#(body)</div>"#
        + (date.map { #"<div class="_3-94 _2lem">\#(linked($0))</div>"# } ?? "") + "</div>"
    case .y2021:
      #"<div class="_3-95 _a6-g">\#(head)<div class="_2ph_ _a6-p">\#(body)</div>"#
        + (date.map { #"<div class="_3-94 _a6-o">\#(linked(#"<div class="_a72d">\#($0)</div>"#))</div>"# } ?? "")
        + "</div>"
    case .y2025:
      #"<section class="_a6-g" aria-labelledby="u">\#(head)<div class="_2ph_ _a6-p">\#(body)</div>"#
        + (date.map { #"<footer>\#(linked(#"<div class="_a72d">\#($0)</div>"#))</footer>"# } ?? "") + "</section>"
    }
  }

  /// A cell of text.
  func cell(_ text: String) -> String { #"<div class="_2pin"><div>\#(text)</div></div>"# }

  /// A picture with its album's name and its caption.
  func picture(_ uri: String, album: String, caption: String?) -> String {
    let said = caption.map { #"<div class="_3-95">\#($0)</div>"# } ?? ""
    let image = self == .y2018 ? "_2yuc _3-96" : "_a6_o _3-96"
    return
      #"<div class="_2pin"><div><div class="_a7nf"><div class="_a7ng"><a href="\#(uri)"><img class="\#(image)" src="\#(uri)"/></a></div>"#
      + #"</div><div>\#(album)</div>\#(said)</div></div>"#
  }

  /// Labels with values in a table.
  func table(_ rows: [(String, String)]) -> String {
    let cells = rows.map { row in
      self == .y2018
        ? "<tr><td>\(row.0)</td><td>\(row.1)</td></tr>"
        : #"<tr><td class="_2pin _a6_q">\#(row.0)</td><td class="_2pin _2piu _a6_r">\#(row.1)</td></tr>"#
    }
    return "<table>\(cells.joined())</table>"
  }

  /// A date as the pages of the time print it, in English, from `Day`-like parts.
  func date(month: String, day: Int, year: Int, hour: Int, minute: Int, second: Int) -> String {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let half = hour < 12 ? "am" : "pm"
    let twelve = hour % 12 == 0 ? 12 : hour % 12
    return switch self {
    case .y2018: "\(day) \(month) \(year), \(two(hour)):\(two(minute))"
    case .y2021: "\(month) \(two(day)), \(year) \(twelve):\(two(minute)):\(two(second))\(half)"
    case .y2025: "\(month) \(two(day)), \(year) \(twelve):\(two(minute)):\(two(second)) \(half)"
    }
  }

  private func title(_ text: String) -> String {
    switch self {
    case .y2018: #"<div class="_3-96 _2pio _2lek _2lel">\#(text)</div>"#
    case .y2021: #"<div class="_2ph_ _a6-h _a6-i">\#(text)</div>"#
    case .y2025: #"<h2 class="_2ph_ _a6-h _a6-i" id="u">\#(text)</h2>"#
    }
  }
}
