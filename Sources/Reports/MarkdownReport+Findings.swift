import Model

extension MarkdownReport {
  /// Examples of a subject that are told; the rest is counted.
  private static let examples = 3

  /// Every open finding by account, rule and subject.
  var findings: [String] {
    let groups = report.accounts.flatMap(rules)
    return groups.isEmpty ? [] : heading("Findings") + groups
  }

  private func rules(of account: AccountReport) -> [String] {
    let findings = report.openFindings(of: account.account.id)
    let byRule = FindingGroup.groups(of: findings, by: \.rule)
    return byRule.flatMap { rule($0.key, $0.findings, account: account) }
  }

  private func rule(_ rule: String, _ findings: [Finding], account: AccountReport) -> [String] {
    let units = findings.reduce(0) { $0 + (account.risk.shares[$1.id] ?? 0) }
    let whole = account.risk.shares.values.sorted().reduce(0, +)
    let share = whole > 0 && units > 0 ? ", \(Wording.percent(units, of: whole)) of the score" : ""
    let head = "### \(account.account.platform.title): \(escaped(Wording.sentence(title(rule))))"
    let about = escaped("\(Wording.levels(findings))\(share). \(titles[rule]?.why ?? "") (\(rule))")
    return [head, "", about, ""]
      + subjects(of: findings) + [""]
  }

  private func subjects(of findings: [Finding]) -> [String] {
    let groups = FindingGroup.groups(of: findings, by: \.subject)
    return groups.flatMap { subject($0.key, $0.findings, isAlone: groups.count == 1) }
  }

  private func subject(_ subject: String, _ findings: [Finding], isAlone: Bool) -> [String] {
    let words = Wording.subject(subject, people: report.people)
    let head = words.isEmpty || isAlone && findings.count < 2 ? [] : ["- \(escaped(words))"]
    let indent = head.isEmpty ? "" : "  "
    let rest = findings.count - MarkdownReport.examples
    let more = rest > 0 ? ["\(indent)- and \(rest) more"] : []
    return head + findings.prefix(MarkdownReport.examples).flatMap { lines(of: $0, indent: indent) } + more
  }

  private func lines(of finding: Finding, indent: String) -> [String] {
    let day = finding.occurredAt.map { ", \($0.day.iso)" } ?? ""
    let state = finding.state == .open ? "" : ", \(Wording.state(finding.state))"
    let news = finding.baseline == .new && report.changes.since != nil ? ", new" : ""
    let what = finding.explanation.isEmpty ? title(finding.rule) : finding.explanation
    let quote = finding.excerpt.isEmpty ? "" : " “\(Paragraph.clipped(finding.excerpt, to: 120))”"
    let audience = Wording.seen(finding).map { ", \($0)" } ?? ""
    let head = "\(finding.level.rawValue)\(day)\(audience)\(state)\(news): \(what)\(quote)"
    let rest = [Wording.claim(finding), reasons(finding), cure(finding.cure), place(finding)].compactMap(\.self)
    return ["\(indent)- \(escaped(head))"] + rest.map { "\(indent)  - \(escaped($0))" }
  }

  private func reasons(_ finding: Finding) -> String? {
    guard !finding.evidence.isEmpty else { return nil }
    let reasons = finding.evidence.prefix(4).map { $0.text.isEmpty ? $0.why : "\($0.why): “\($0.text)”" }
    return "Why: \(reasons.joined(separator: "; "))."
  }

  private func cure(_ cure: Cure) -> String? {
    guard !cure.title.isEmpty else { return nil }
    let steps = cure.steps.isEmpty ? "" : " \(cure.steps.joined(separator: " "))"
    return "To do: \(cure.title) (\(Wording.count(cure.minutes, "minute"))).\(steps)"
  }

  private func place(_ finding: Finding) -> String? {
    let spot = finding.item.map { "\($0.archive), \($0.path) \($0.pointer); " } ?? ""
    return "Where: \(spot)\(finding.id)"
  }
}
