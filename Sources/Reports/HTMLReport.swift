import Model

/// The report as one page that needs nothing else: no request, readable on paper and without its small script.
package struct HTMLReport {
  static let bands = ["clear", "low", "moderate", "high", "severe"]
  static let policyWithoutScript =
    "default-src 'none'; style-src '\(HTMLStyle.hash)'; img-src data:; base-uri 'none'; form-action 'none'"
  private static let policy =
    "default-src 'none'; script-src '\(HTMLScript.hash)'; style-src '\(HTMLStyle.hash)'; img-src data:; "
    + "base-uri 'none'; form-action 'none'"

  let report: Report
  let titles: [String: RuleTitle]

  /// Whether it stands among the pages of `partywall serve`.
  var isServed = false

  /// HTML 5 in UTF-8; the archive's words are escaped for where they stand.
  package static func render(_ report: Report, titles: [String: RuleTitle], isServed: Bool = false) -> String {
    HTMLReport(report: report, titles: titles, isServed: isServed).page
  }

  private var page: String {
    let head = [
      "<!doctype html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(HTMLReport.policy)\">",
      "<meta name=\"referrer\" content=\"no-referrer\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "<title>Partywall report</title>",
      "<style>\(HTMLStyle.sheet)</style>", "</head>",
    ]
    let main =
      firstPage + changes + career + plan + findingSections + both + heatMap + timeline + history + notes + limits
    let body =
      ["<body>", "<a class=\"skip\" href=\"#main\">To the report</a>"] + header
      + ["<main id=\"main\">"] + main + ["</main>"] + footer
    return (head + body + ["<script>\(HTMLScript.text)</script>", "</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private var header: [String] {
    let setting = "As of \(report.asOf.iso) · \(Wording.mode(report.mode)) · stance \(report.stance.rawValue)"
    let links = [
      ("accounts", "Accounts", true), ("changes", "What changed", !changes.isEmpty),
      ("career", "For the move", report.career != nil),
      ("plan", "What to do", !report.plan.isEmpty), ("findings", "Findings", report.findings.contains(where: \.isOpen)),
      ("people", "People", !BothSides.people(of: report).isEmpty), ("limits", "Method and limits", true),
    ].filter(\.2).map { "<a href=\"#\($0.0)\">\($0.1)</a>" }
    return ["<header>"] + (isServed ? [LocalPages.links] : []) + [
      "<h1>Where your two lives touch</h1>",
      "<p class=\"soft\">\(setting) · redaction \(report.redaction.rawValue)</p>",
      "<nav aria-label=\"Parts of the report\">\(links.joined(separator: " "))</nav>", "</header>",
    ]
  }

  private var both: [String] {
    let people = BothSides.people(of: report)
    guard !people.isEmpty else { return [] }
    let names = people.map { person in
      let roles = Array(Set(person.roles.map(\.role.rawValue))).sorted().joined(separator: ", ")
      return
        "<li><bdi>\(HTMLText.escaped(person.name))</bdi> <span class=\"soft\">\(HTMLText.escaped(roles))</span></li>"
    }
    let list = ["<details><summary>All \(people.count) by name</summary><ul>"] + names + ["</ul></details>"]
    return section("people", "People on both sides", chart(SidesChart.svg(people, in: report)) + list)
  }

  /// What a step is, its effort and its gain.
  func planLine(_ step: PlanStep) -> String {
    let finding = report.findings.first { step.findings.contains($0.id) && !$0.cure.title.isEmpty }
    let many = step.records > 1 ? " (\(step.records) times)" : ""
    let effort = "\(Wording.count(step.minutes, "minute")), then \(Wording.score(step.scoreAfter))"
    let platform = step.platform?.title
    let title = [platform, (finding?.cure.title ?? step.screen) + many].compactMap(\.self).joined(separator: ": ")
    return "\(HTMLText.escaped(title)) <span class=\"soft\">(\(effort))</span>"
  }

  private var plan: [String] {
    guard !report.plan.isEmpty else { return [] }
    let questions = StopQuestion.all(about: []).map {
      "<li>\(HTMLText.escaped($0.question)) <span class=\"soft\">\(HTMLText.escaped($0.advice))</span></li>"
    }
    let first =
      ["<h3>Before you delete anything</h3>", "<ul>"] + questions + ["</ul>", "<h3>Most gain for the time first</h3>"]
    let rows = report.plan.map { "<li>\(planLine($0))</li>" }
    let rest =
      rows.count > 12
      ? ["<details><summary>\(rows.count - 12) more steps</summary><ol start=\"13\">"] + rows.dropFirst(12) + [
        "</ol></details>"
      ] : []
    return section("plan", "What to do, in order", first + ["<ol>"] + rows.prefix(12) + ["</ol>"] + rest)
  }

  private var heatMap: [String] {
    let chart = HeatMap.svg(report.findings.filter(\.isOpen))
    return chart.isEmpty ? [] : section("years", "Kinds of findings by year", self.chart(chart))
  }

  private var timeline: [String] {
    let chart = Timeline.svg(report.findings.filter(\.isOpen))
    return chart.isEmpty ? [] : section("timeline", "When it happened", self.chart(chart))
  }

  private var history: [String] {
    let chart = HistoryChart.svg(report.history)
    return chart.isEmpty ? [] : section("history", "How the scores moved", self.chart(chart))
  }

  private var notes: [String] {
    guard !report.notes.isEmpty else { return [] }
    let rows = report.notes.prefix(200).map { note in
      "<li><code>\(HTMLText.escaped(note.guardID))</code> \(HTMLText.escaped(note.explanation))</li>"
    }
    let title = "<details><summary>\(Wording.count(report.guardedTexts, "text")) looked at and left alone</summary><ul>"
    let about =
      "<p class=\"soft\">Yours alone: these are not scored, and not in a report that you share with counts only.</p>"
    return section("notes", "Protected speech", [about, title] + rows + ["</ul></details>"])
  }

  private var limits: [String] {
    let method = "<p>\(HTMLText.escaped(Wording.method))</p>"
    let lines = report.limits + report.inferences.map { "Inferred: \($0)" }
    let rows = lines.map { "<li>\(HTMLText.escaped($0))</li>" }
    return section("limits", "Method and limits", [method] + (rows.isEmpty ? [] : ["<ul>"] + rows + ["</ul>"]))
  }

  private var footer: [String] {
    let tool = "Partywall \(HTMLText.escaped(report.tool.version)), rules \(HTMLText.escaped(report.tool.ruleset))"
    return [
      "<footer class=\"soft small\">", "<p>\(tool). Made on this computer; nothing was sent anywhere.</p>", "</footer>",
    ]
  }

  /// A chart that can be moved sideways where the screen is narrow.
  private func chart(_ svg: String) -> [String] { ["<div class=\"chart\" tabindex=\"0\">", svg, "</div>"] }

  func section(_ id: String, _ title: String, _ content: [String]) -> [String] {
    ["<section class=\"card\" id=\"\(id)\" aria-labelledby=\"h-\(id)\">", "<h2 id=\"h-\(id)\">\(title)</h2>"] + content
      + ["</section>"]
  }
}
