import Model

/// The report as Markdown for notes and issue trackers: what the HTML page says, without its charts.
package struct MarkdownReport {
  let report: Report
  let titles: [String: RuleTitle]

  /// CommonMark with tables; the archive's words cannot act as markup.
  package static func render(_ report: Report, titles: [String: RuleTitle]) -> String {
    let page = MarkdownReport(report: report, titles: titles)
    return page.lines.joined(separator: "\n") + "\n"
  }

  private var lines: [String] {
    let first = head + report.accounts.flatMap(account) + changes + career
    return first + plan + findings + people + history + notes + limits
  }

  private var head: [String] {
    let setting =
      "As of \(report.asOf.iso), \(Wording.mode(report.mode)), stance \(report.stance.rawValue), "
      + "redaction \(report.redaction.rawValue)."
    return ["# Where your two lives touch", "", setting, "", escaped(Wording.news(report.changes)), ""]
  }

  private var changes: [String] {
    guard report.changes.since != nil else { return [] }
    let moved = report.changes.families.filter(\.isNews)
    let rows = moved.map { row in
      "| \(Wording.family(row.family)) | \(row.new) | \(row.updated) | \(row.fixed) | \(row.returned) | \(row.absent) | \(row.open) |"
    }
    let table =
      rows.isEmpty
      ? []
      : ["| Kind | New | Changed | Gone | Back | No longer judged so | Open now |", "|---|---|---|---|---|---|---|"]
        + rows
        + [""]
    let ages = report.changes.ages.isEmpty ? [] : ["Open: \(escaped(Wording.ages(report.changes.ages))).", ""]
    let body = table + ages
    return body.isEmpty ? [] : heading("What changed") + body
  }

  private var people: [String] {
    list(
      "People on both sides",
      BothSides.people(of: report).map { person in
        let roles = Array(Set(person.roles.map(\.role.rawValue))).sorted().joined(separator: ", ")
        return roles.isEmpty ? person.name : "\(person.name) (\(roles))"
      })
  }

  private var history: [String] {
    let accounts = Set(report.history.map(\.account)).sorted()
    let rows = accounts.compactMap { account -> String? in
      let own = report.history.filter { $0.account == account }
      guard own.count > 1 else { return nil }
      let scores = own.map { "\(Wording.score($0.score)) on \($0.asOf.iso)" }.joined(separator: ", ")
      return "\(account): \(HistoryReport.line(own.map(\.score))) \(scores)"
    }
    return list("How the scores moved", rows)
  }

  /// Apart from the findings, and not in a report of counts.
  private var notes: [String] {
    guard !report.notes.isEmpty else { return [] }
    let shown = report.notes.prefix(200).map { "\($0.guardID): \($0.explanation)" }
    let about =
      "\(Wording.count(report.guardedTexts, "text")) looked at and left alone. Yours alone: these are not scored."
    return heading("Protected speech") + [about, ""] + shown.map { "- \(escaped($0))" } + [""]
  }

  private var limits: [String] {
    let lines = report.limits + report.inferences.map { "Inferred: \($0)" }
    let tool = "Partywall \(report.tool.version), rules \(report.tool.ruleset)."
    return heading("Method and limits") + [Wording.method, ""] + lines.map { "- \(escaped($0))" } + [
      "- \(escaped(tool))"
    ]
  }

  func heading(_ title: String) -> [String] { ["## \(title)", ""] }

  func list(_ title: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : heading(title) + items.map { "- \(escaped($0))" } + [""]
  }

  func title(_ rule: String) -> String { titles[rule]?.title ?? rule }

  func escaped(_ text: String) -> String { MarkdownReport.escaped(text) }

  /// A text on one line that no Markdown or HTML reader takes for markup.
  static func escaped(_ text: String) -> String {
    var output = ""
    let characters = Array(TerminalText.safe(text))
    for (index, character) in characters.enumerated() {
      switch character {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "{", "}", "@": output += "\\\(character)"
      // A link needs its bracket, a list its beginning of a line, an address no blank.
      case "(" where index > 0 && characters[index - 1] == "]": output += "\\("
      case "+" where index == 0: output += "\\+"
      case ":" where index + 1 < characters.count && characters[index + 1] != " ": output += "\\:"
      default: output.append(character)
      }
    }
    return output
  }
}
