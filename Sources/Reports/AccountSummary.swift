package import Model

/// The paragraph that says how an account stands: facts and options, no verdict on anybody's character.
package enum AccountSummary {
  /// Two to four sentences in plain words, without the archive's own words.
  ///
  /// - Parameters:
  /// - account: its own `summary` is not read.
  /// - findings: of all accounts.
  /// - titles: by rule id.
  package static func text(account: AccountReport, findings: [Finding], titles: [String: RuleTitle]) -> String {
    let own = findings.filter { $0.account == account.account.id && $0.isOpen }.sorted(by: Finding.weighsMore)
    let sentences = [opening(account), people(account), main(own, titles: titles), effort(own), coverage(account)]
    return sentences.compactMap { $0 }.joined(separator: " ")
  }

  private static func opening(_ report: AccountReport) -> String {
    let records = report.records.values.reduce(0) { sum, count in
      let (total, overflow) = sum.addingReportingOverflow(count)
      return overflow ? sum : total
    }
    let period = report.from.flatMap { from in report.until.map { " from \(from.year) to \($0.year)" } } ?? ""
    let name = "Your \(report.account.side.rawValue) \(report.account.platform.title) account"
    return "\(name) holds \(Wording.count(records, "record"))\(period)."
  }

  private static func people(_ report: AccountReport) -> String? {
    guard let people = report.workPeople, people.high > 0, report.account.side == .personal else { return nil }
    let number = people.low == people.high ? "\(people.low)" : "\(people.low) to \(people.high)"
    return "\(number) of the people there \(people.high == 1 ? "is" : "are") probably from your work."
  }

  private static func main(_ findings: [Finding], titles: [String: RuleTitle]) -> String? {
    guard !findings.isEmpty else { return "No check that could be run found anything." }
    var rules: [String] = []
    for finding in findings where !rules.contains(finding.rule) && rules.count < 3 { rules.append(finding.rule) }
    let phrases = rules.map { rule in
      titles[rule]?.title ?? rule
    }
    return "What weighs most: it \(Wording.list(phrases)) (\(Wording.levels(findings)))."
  }

  private static func effort(_ findings: [Finding]) -> String? {
    let quick = findings.filter { $0.level >= .medium && $0.cure.minutes > 0 }
    guard !quick.isEmpty else { return nil }
    let minutes = quick.reduce(0) { $0 + min($1.cure.minutes, 1440) }
    return "If you choose to change \(quick.count == 1 ? "it" : "them"), "
      + "\(Wording.count(quick.count, "finding")) of medium level or above take about \(Wording.count(minutes, "minute"))."
  }

  private static func coverage(_ report: AccountReport) -> String? {
    guard report.isThinlyCovered else { return nil }
    return "Many checks had no data in this export, so the score is a lower bound."
  }
}
