import Model

/// The report as Markdown for notes and issue trackers.
package enum MarkdownReport {
  /// CommonMark with tables; the archive's words cannot act as markup.
  package static func render(_ report: Report, titles: [String: RuleTitle]) -> String {
    let accounts = report.accounts.flatMap { account($0, in: report, titles: titles) }
    let lines = head(report) + accounts + people(report) + plan(report) + list("Limits", report.limits)
    let inferred = list("Inferred", report.inferences)
    return (lines + inferred).joined(separator: "\n") + "\n"
  }

  private static func head(_ report: Report) -> [String] {
    let setting = "As of \(report.asOf.iso), mode \(report.mode.rawValue), stance \(report.stance.rawValue)."
    return ["# Partywall report", "", setting, escaped(Wording.news(report.changes)), ""]
  }

  private static func account(_ account: AccountReport, in report: Report, titles: [String: RuleTitle]) -> [String] {
    let owner = account.account.ownerName ?? account.account.handle ?? account.account.id
    let title = "## \(account.account.platform.title) (\(account.account.side.rawValue)): \(escaped(owner))"
    let score = "**\(Wording.score(account))**: \(Wording.band(account.risk.band))"
    let findings = report.openFindings(of: account.account.id)
    let table =
      findings.isEmpty ? [] : ["| Level | What | When | Finding |", "|---|---|---|---|"] + findings.map(row) + [""]
    return [title, "", score, "", escaped(account.summary), ""] + table
  }

  private static func row(_ finding: Finding) -> String {
    let day = finding.occurredAt?.day.iso ?? ""
    let quote = finding.excerpt.isEmpty ? "" : " “\(escaped(Paragraph.clipped(finding.excerpt, to: 120)))”"
    let what = escaped(finding.explanation.isEmpty ? finding.rule : finding.explanation)
    return "| \(finding.level.rawValue) | \(what)\(quote) | \(day) | \(escaped(finding.id)) |"
  }

  private static func people(_ report: Report) -> [String] {
    list("People on both sides", BothSides.people(of: report).map(\.name))
  }

  private static func plan(_ report: Report) -> [String] {
    guard !report.plan.isEmpty else { return [] }
    let steps = report.plan.enumerated().map { index, step in
      let what = report.findings.first { step.findings.contains($0.id) }?.cure.title ?? ""
      let title = escaped(what.isEmpty ? step.screen : what)
      return "\(index + 1). \(title) (\(Wording.count(step.minutes, "minute")), then \(Wording.score(step.scoreAfter)))"
    }
    return ["## Plan", ""] + steps + [""]
  }

  private static func list(_ title: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["## \(title)", ""] + items.map { "- \(escaped($0))" } + [""]
  }

  /// A text on one line that no Markdown or HTML reader takes for markup.
  static func escaped(_ text: String) -> String {
    var output = ""
    for character in TerminalText.safe(text) {
      switch character {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "(", ")", "#", "!", "|", "~", "{", "}", "+", "@", ":":
        output += "\\\(character)"
      default: output.append(character)
      }
    }
    return output
  }
}
