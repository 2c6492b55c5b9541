package import Model

/// The pages that only `partywall serve` shows.
package enum LocalPages {
  /// The ways between the pages.
  static let links =
    "<nav aria-label=\"Pages\"><a href=\"/report\">Report</a> <a href=\"/triage\">Triage</a> <a href=\"/plan\">Plan</a></nav>"

  /// What opens before there is a session: nothing of anybody's.
  package static var entry: String {
    page(
      "entry", "Partywall",
      [
        "<section class=\"card\"><p>Opening your report. If nothing happens, the address was used before: start ",
        "<code>partywall serve</code> again.</p></section>",
      ], hasLinks: false)
  }

  /// One finding with its verdicts as buttons; without one that nothing waits.
  ///
  /// - Parameters:
  /// - progress: one line on where the sitting stands.
  package static func triage(_ finding: Finding?, title: RuleTitle?, waiting: Int, progress: String) -> String {
    let about = "<p class=\"soft\">\(HTMLText.escaped(progress))</p>"
    guard let finding else {
      return page("triage", "Triage", [about, "<section class=\"card\"><p>Nothing waits any more.</p></section>"])
    }
    let next = "<a href=\"/triage?after=\(HTMLText.escaped(finding.id))\">Next one</a>"
    return page(
      "triage", "Triage", [about, "<p>\(waiting) waiting. \(next)</p>"] + card(finding, title: title) + verdicts)
  }

  private static func card(_ finding: Finding, title: RuleTitle?) -> [String] {
    let level = finding.level.rawValue
    let day = finding.occurredAt.map { " · <time>\($0.day.iso)</time>" } ?? ""
    let what = finding.explanation.isEmpty ? title?.title ?? finding.rule : finding.explanation
    let reasons = finding.evidence.prefix(6).map { evidence in
      let words = evidence.text.isEmpty ? "" : " “\(HTMLText.escaped(evidence.text))”"
      return "<li>\(HTMLText.escaped(evidence.why))\(words)</li>"
    }
    let claim = Wording.claim(finding).map { "<p>\(HTMLText.escaped($0))</p>" } ?? ""
    let parts = [
      "<section class=\"card\" data-id=\"\(HTMLText.escaped(finding.id))\" aria-labelledby=\"what\">",
      "<p class=\"meta\"><span class=\"tag \(level)\">\(level)</span>, \(Wording.percent(finding.confidence, of: 1)) sure\(day)\(Wording.seen(finding).map { " · \($0)" } ?? "") · <bdi>\(HTMLText.escaped(finding.account))</bdi></p>",
      "<h2 id=\"what\">\(HTMLText.escaped(what))</h2>", claim,
      finding.excerpt.isEmpty ? "" : "<blockquote dir=\"auto\">\(HTMLText.escaped(finding.excerpt))</blockquote>",
      reasons.isEmpty ? "" : "<ul>\(reasons.joined())</ul>",
      title.map { "<p class=\"soft\">\(HTMLText.escaped($0.why))</p>" } ?? "",
      "<p>What can be done: \(HTMLText.escaped(finding.cure.title)) (\(Wording.count(finding.cure.minutes, "minute")))</p>",
      "</section>",
    ]
    return parts.filter { !$0.isEmpty }
  }

  private static let choices = [
    ("r", "right", "Right"), ("w", "wrong", "Wrong"), ("a", "accept", "Accept"), ("h", "hold", "Hold"),
    ("d", "done", "Done"), ("f", "friend", "A friend"), ("o", "rule-off", "Rule off"),
  ]

  private static var verdicts: [String] {
    let buttons = choices.map { key, word, words in
      "<button type=\"button\" data-word=\"\(word)\" data-key=\"\(key)\" aria-keyshortcuts=\"\(key)\">\(words) <kbd>\(key)</kbd></button>"
    }
    let scopes = [
      ("finding", "this finding"), ("subject", "all of this subject"), ("rule", "all of this rule"),
    ].map { "<option value=\"\($0.0)\">\($0.1)</option>" }
    return [
      "<section class=\"card\" aria-labelledby=\"verdict\"><h2 id=\"verdict\">What do you say?</h2>",
      "<p class=\"filter\"><label>For <select id=\"scope\">\(scopes.joined())</select></label>",
      "<label>Why, if you like <input id=\"reason\" autocomplete=\"off\"></label>",
      "<label>Look again on <input id=\"review\" type=\"date\"></label></p>",
      "<p class=\"buttons\">\(buttons.joined(separator: " ")) <button type=\"button\" id=\"undo\" data-key=\"u\" aria-keyshortcuts=\"u\">Undo <kbd>u</kbd></button></p>",
      "</section>",
    ]
  }

  private static func page(_ name: String, _ title: String, _ body: [String], hasLinks: Bool = true) -> String {
    let head = [
      "<!doctype html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "<title>\(title)</title>",
      "<style>\(HTMLStyle.sheet)</style>", "</head>", "<body data-page=\"\(name)\">", "<header>", "<h1>\(title)</h1>",
      hasLinks ? links : "", "</header>", "<main>",
    ]
    let foot = [
      "<p id=\"status\" role=\"status\"></p>", "</main>", "<script src=\"/page.js\"></script>", "</body>", "</html>",
    ]
    return (head + body + foot).filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }
}
