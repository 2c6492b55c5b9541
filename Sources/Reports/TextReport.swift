import Model

/// The report as a page for a terminal, read in a minute: accounts, what drives them, what to do next.
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
    return head + [""] + accounts + section(next) + section(career) + section(people) + section(notes) + closing
  }

  private var head: [String] {
    let title = paint.bold("Partywall \(TerminalText.safe(report.tool.version))")
    let setting = "as of \(report.asOf.iso) · mode \(report.mode.rawValue) · stance \(report.stance.rawValue)"
    return [title + "  " + setting]
      + Paragraph.lines(Wording.news(report.changes), width: width, indent: "", hanging: "  ")
      + (report.changes.ages.isEmpty
        ? []
        : Paragraph.lines("Open: \(Wording.ages(report.changes.ages)).", width: width, indent: "", hanging: "  "))
  }

  private func section(_ lines: [String]) -> [String] { lines.isEmpty ? [] : lines + [""] }

  private func account(_ account: AccountReport) -> [String] {
    let owner = account.account.ownerName ?? account.account.handle ?? account.account.id
    let title = "\(account.account.platform.title) · \(account.account.side.rawValue) · \(TerminalText.safe(owner))"
    let score = paragraph("risk \(Wording.score(account)), \(Wording.band(account.risk.band))")
    return [paint.bold(title)] + score.map { paint.band(account.risk.band, $0) } + moved(account)
      + paragraph(account.summary) + drivers(account)
  }

  private func moved(_ account: AccountReport) -> [String] {
    guard let change = report.changes.accounts.first(where: { $0.account == account.account.id }) else { return [] }
    return paragraph("was \(Wording.score(change.before)) on \(change.since.iso): \(Wording.delta(change.delta))")
  }

  private func drivers(_ account: AccountReport) -> [String] {
    let drivers = Driver.all(of: account, in: report).filter { $0.units > 0 }
    let whole = drivers.reduce(0) { $0 + $1.units }
    guard whole > 0 else { return [] }
    let lines = drivers.prefix(3).flatMap { driver in
      let subject = Wording.subject(driver.subject, people: report.people)
      let share = Wording.percent(driver.units, of: whole)
      let what = subject.isEmpty ? title(driver.rule) : "\(subject): \(title(driver.rule))"
      return bullet("\(share)  \(what) (\(Wording.count(driver.findings, "finding")))")
    }
    return ["  What drives it"] + lines
  }

  func title(_ rule: String) -> String { titles[rule]?.title ?? rule }

  func bullet(_ text: String) -> [String] {
    Paragraph.lines(TerminalText.safe(text), width: width, indent: "    - ", hanging: "      ")
  }

  func paragraph(_ text: String) -> [String] {
    Paragraph.lines(TerminalText.safe(text), width: width, indent: "  ", hanging: "  ")
  }
}
