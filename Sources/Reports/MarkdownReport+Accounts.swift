import Model

extension MarkdownReport {
  /// One account: its score in words, what drives it, what moved it, what to do next.
  func account(_ account: AccountReport) -> [String] {
    let owner = account.account.ownerName ?? account.account.handle ?? account.account.id
    let title = "\(account.account.platform.title) (\(account.account.side.rawValue)): \(escaped(owner))"
    let score =
      "**\(Wording.score(account))**: \(Wording.band(account.risk.band)). \(Wording.comfort(account.risk.band))"
    let summary = account.summary.isEmpty ? [] : [escaped(account.summary), ""]
    let facts = facts(account).isEmpty ? [] : [facts(account), ""]
    return heading(title) + facts + [score, ""] + summary + drivers(account) + moved(account)
      + next(account) + coverage(account)
  }

  private func facts(_ account: AccountReport) -> String { escaped(Wording.facts(account, in: report)) }

  private func drivers(_ account: AccountReport) -> [String] {
    let drivers = Driver.all(of: account, in: report).filter { $0.units > 0 }
    let whole = drivers.reduce(0) { $0 + $1.units }
    guard whole > 0 else { return [] }
    let rows = drivers.prefix(5).map { driver in
      let subject = Wording.subject(driver.subject, people: report.people)
      let what = title(driver.rule) + (subject.isEmpty ? "" : ": \(subject)")
      return
        "- \(Wording.percent(driver.units, of: whole)) \(escaped(what)), \(Wording.count(driver.findings, "finding"))"
    }
    return ["### What drives it", ""] + rows + [""]
  }

  private func moved(_ account: AccountReport) -> [String] {
    guard let change = report.changes.accounts.first(where: { $0.account == account.account.id }) else { return [] }
    let move = "\(Wording.score(change.before)) on \(change.since.iso), \(Wording.score(account.risk.score)) now"
    return ["### What moved it", "", escaped("\(move): \(Wording.delta(change.delta))."), ""]
  }

  private func next(_ account: AccountReport) -> [String] {
    let steps = report.plan.filter { $0.account == account.account.id }.prefix(3)
    guard !steps.isEmpty else { return [] }
    return ["### Three next steps", ""] + steps.enumerated().map { "\($0 + 1). \(line($1))" } + [""]
  }

  private func coverage(_ account: AccountReport) -> [String] {
    let gaps = account.coverage.filter { $0.checked < $0.applicable }
    guard !gaps.isEmpty else { return [] }
    let rows = gaps.map { gap in
      "- \(escaped("\(Wording.family(gap.family)): \(gap.checked) of \(gap.applicable) checks, \(gap.why)"))"
    }
    return ["### Checks without data", ""] + rows + [""]
  }

  /// What a step is, its effort and its gain.
  func line(_ step: PlanStep) -> String {
    let finding = report.findings.first { step.findings.contains($0.id) && !$0.cure.title.isEmpty }
    let many = step.records > 1 ? " (\(step.records) times)" : ""
    let platform = step.platform?.title
    let title = [platform, (finding?.cure.title ?? step.screen) + many].compactMap(\.self).joined(separator: ": ")
    return escaped("\(title) (\(Wording.count(step.minutes, "minute")), then \(Wording.score(step.scoreAfter)))")
  }

  /// The stop questions, then every step.
  var plan: [String] {
    guard !report.plan.isEmpty else { return [] }
    let questions = StopQuestion.all(about: []).map { "- \(escaped("\($0.question) \($0.advice)"))" }
    return heading("What to do, in order") + ["### Before you delete anything", ""] + questions
      + ["", "### Most gain for the time first", ""] + report.plan.enumerated().map { "\($0 + 1). \(line($1))" } + [""]
  }

  /// A screener's view, what to keep, the jobs as the accounts state them.
  var career: [String] {
    guard let view = report.career else { return [] }
    let seen = view.headings.map { "\($0.words): \(Wording.count($0.findings.count, "finding"))" }
    let jobs = view.jobs.map { job in
      let verdict = job.differences.isEmpty ? "fits" : Wording.list(job.differences)
      return "\(job.employer): \(job.statements.joined(separator: "; ")). Together: \(verdict)."
    }
    let parts: [(String, [String])] = [
      ("What a screener would see", seen), ("What they may not weigh", view.offLimits), ("Keep this", kept(view)),
      ("Titles and dates", jobs), ("Beside this", view.advice),
    ]
    return heading("For the move")
      + parts.filter { !$0.1.isEmpty }.flatMap { title, lines in
        ["### \(title)", ""] + lines.map { "- \(escaped($0))" } + [""]
      }
  }

  private func kept(_ view: CareerView) -> [String] {
    let byID = Dictionary(report.findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return view.keep.compactMap { byID[$0] }.prefix(10).map { finding in
      let day = finding.occurredAt.map { "\($0.day.iso): " } ?? ""
      return day + (finding.excerpt.isEmpty ? finding.explanation : finding.excerpt)
    }
  }
}
