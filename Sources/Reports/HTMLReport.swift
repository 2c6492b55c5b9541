import Model

/// The report as one page that needs nothing else: no script, no request, readable on paper.
package struct HTMLReport {
  static let bands = ["clear", "low", "moderate", "high", "severe"]
  static let policyWithoutScript =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

  let report: Report
  let titles: [String: RuleTitle]

  /// HTML 5 in UTF-8; the archive's words are escaped for where they stand.
  package static func render(_ report: Report, titles: [String: RuleTitle]) -> String {
    HTMLReport(report: report, titles: titles).page
  }

  private var page: String {
    let head = [
      "<!doctype html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(HTMLReport.policyWithoutScript)\">",
      "<meta name=\"referrer\" content=\"no-referrer\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "<title>Partywall report</title>",
      "<style>\n\(HTMLStyle.sheet)\n</style>", "</head>",
    ]
    let main = overview + report.accounts.flatMap(account) + both + plan + heatMap + notes + limits
    let body = ["<body>"] + header + ["<main>"] + main + ["</main>"] + footer + ["</body>", "</html>"]
    return (head + body).joined(separator: "\n") + "\n"
  }

  private var header: [String] {
    let setting = "As of \(report.asOf.iso) · mode \(report.mode.rawValue) · stance \(report.stance.rawValue)"
    let changes = report.changes
    let news = "\(changes.new) new, \(changes.fixed) fixed, \(changes.returned) returned"
    return [
      "<header>", "<h1>Where your two lives touch</h1>",
      "<p class=\"soft\">\(setting) · \(news) · redaction \(report.redaction.rawValue)</p>", "</header>",
    ]
  }

  private var overview: [String] {
    guard !report.accounts.isEmpty else { return [] }
    return section("Accounts at a glance", [ScoreChart.svg(report.accounts)])
  }

  private var both: [String] {
    let people = BothSides.people(of: report)
    guard !people.isEmpty else { return [] }
    let names = people.map { person in
      let roles = Array(Set(person.roles.map(\.role.rawValue))).sorted().joined(separator: ", ")
      return "<li>\(HTMLText.escaped(person.name)) <span class=\"soft\">\(HTMLText.escaped(roles))</span></li>"
    }
    let list = ["<details><summary>All \(people.count) by name</summary><ul>"] + names + ["</ul></details>"]
    return section("People on both sides", [SidesChart.svg(people, in: report)] + list)
  }

  private var plan: [String] {
    guard !report.plan.isEmpty else { return [] }
    let titles = Dictionary(
      report.findings.map { ($0.id, $0.cure.title) }, uniquingKeysWith: { first, _ in first })
    let steps = report.plan.map { step in
      let title = step.findings.compactMap { titles[$0] }.first { !$0.isEmpty } ?? step.screen
      let effort = "\(Wording.count(step.minutes, "minute")), then \(Wording.score(step.scoreAfter))"
      return "<li>\(HTMLText.escaped(title)) <span class=\"soft\">(\(effort))</span></li>"
    }
    return section("What to do, in order", ["<ol>"] + steps + ["</ol>"])
  }

  private var heatMap: [String] {
    let chart = HeatMap.svg(report.findings.filter(\.isOpen))
    return chart.isEmpty ? [] : section("Findings by family and year", [chart])
  }

  private var notes: [String] {
    guard !report.notes.isEmpty else { return [] }
    let rows = report.notes.prefix(200).map { note in
      "<li><code>\(HTMLText.escaped(note.guardID))</code> \(HTMLText.escaped(note.explanation))</li>"
    }
    let title = "<details><summary>\(Wording.count(report.notes.count, "text")) looked at and left alone</summary><ul>"
    return section("Protected speech", [title] + rows + ["</ul></details>"])
  }

  private var limits: [String] {
    let lines = report.limits + report.inferences.map { "Inferred: \($0)" }
    let rows = lines.map { "<li>\(HTMLText.escaped($0))</li>" }
    return rows.isEmpty ? [] : section("What this report does not know", ["<ul>"] + rows + ["</ul>"])
  }

  private var footer: [String] {
    let tool = "Partywall \(HTMLText.escaped(report.tool.version)), rules \(HTMLText.escaped(report.tool.ruleset))"
    return [
      "<footer class=\"soft small\">", "<p>\(tool). Made on this computer; nothing was sent anywhere.</p>", "</footer>",
    ]
  }

  func section(_ title: String, _ content: [String]) -> [String] {
    ["<section class=\"card\">", "<h2>\(title)</h2>"] + content + ["</section>"]
  }
}
