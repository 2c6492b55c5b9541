import Model

/// The report as a page for a terminal, read in a minute.
package struct TextReport {
  let report: Report
  let titles: [String: RuleTitle]
  let paint: Paint
  let width: Int

  /// - Parameters:
  /// - titles: by rule id.
  /// - inColour: whether the reader is a terminal that wants colour.
  /// - width: characters a line, 40 at least.
  package static func render(
    _ report: Report, titles: [String: RuleTitle], inColour: Bool = false, width: Int = 80
  ) -> String {
    let page = TextReport(report: report, titles: titles, paint: Paint(isOn: inColour), width: max(40, width))
    return page.lines.joined(separator: "\n") + "\n"
  }

  private var lines: [String] {
    let accounts = report.accounts.flatMap { account($0) + [""] }
    return head + [""] + accounts + section(people) + section(next) + section(notes) + closing
  }

  private var head: [String] {
    let title = paint.bold("Partywall \(TerminalText.safe(report.tool.version))")
    let setting = "as of \(report.asOf.iso) · mode \(report.mode.rawValue) · stance \(report.stance.rawValue)"
    let changes = report.changes
    let since = changes.since.map { "since \($0.iso)" } ?? "first run"
    let news = "\(changes.new) new, \(changes.fixed) fixed, \(changes.returned) returned"
    return [title + "  " + setting, "\(news) (\(since))"]
  }

  private func section(_ lines: [String]) -> [String] { lines.isEmpty ? [] : lines + [""] }

  private func account(_ account: AccountReport) -> [String] {
    let owner = account.account.ownerName ?? account.account.handle ?? account.account.id
    let title = "\(account.account.platform.title) · \(account.account.side.rawValue) · \(TerminalText.safe(owner))"
    let findings = report.openFindings(of: account.account.id)
    let score = paragraph("risk \(Wording.score(account)), \(Wording.band(account.risk.band))")
    let counts = paragraph(Wording.levels(findings))
    return [paint.bold(title)] + score.map { paint.band(account.risk.band, $0) } + counts
      + paragraph(account.summary) + drivers(account) + examples(findings)
  }

  private func drivers(_ account: AccountReport) -> [String] {
    let drivers = Driver.all(of: account, in: report).filter { $0.units > 0 }
    let whole = drivers.reduce(0) { $0 + $1.units }
    guard whole > 0 else { return [] }
    let lines = drivers.prefix(5).flatMap { driver in
      let subject = Wording.subject(driver.subject, people: report.people)
      let share = Wording.percent(driver.units, of: whole)
      return bullet("\(share)  \(subject): \(title(driver.rule)) (\(Wording.count(driver.findings, "finding")))")
    }
    return ["  What drives it"] + lines
  }

  private func examples(_ findings: [Finding]) -> [String] {
    var seen: Set<String> = []
    let shown = findings.filter { seen.insert($0.rule).inserted }.prefix(3)
    guard !shown.isEmpty else { return [] }
    return ["  Examples"]
      + shown.flatMap { finding in
        let day = finding.occurredAt.map { "\($0.day.iso) " } ?? ""
        let words = finding.excerpt.isEmpty ? "" : " “\(Paragraph.clipped(finding.excerpt, to: 60))”"
        return bullet("\(finding.level.rawValue): \(day)\(finding.explanation)\(words) [\(finding.id)]")
      }
  }

  func title(_ rule: String) -> String { titles[rule]?.title ?? rule }

  func bullet(_ text: String) -> [String] {
    Paragraph.lines(TerminalText.safe(text), width: width, indent: "    - ", hanging: "      ")
  }

  func paragraph(_ text: String) -> [String] {
    Paragraph.lines(TerminalText.safe(text), width: width, indent: "  ", hanging: "  ")
  }
}
