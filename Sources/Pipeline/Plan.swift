package import Model
import Reports
import Storage

/// `partywall plan`: the ordered clean-up list of a vault.
package struct Plan {
  package enum Format: String, CaseIterable, Sendable {
    case text
    case html
    case csv
    case json
  }

  /// The questions that come before any deletion.
  package enum Question: String, CaseIterable, Sendable {
    case legal
    case regulated
    case evidence
    case memories
  }

  private let vault: Vault

  package init(vaultPath: String) throws { vault = try Vault.existing(at: vaultPath) }

  /// The list in a format.
  package func render(_ format: Format, style: ReportStyle, showsAll: Bool) throws -> String {
    let desk = try Desk(vault: vault)
    let level = Redaction(rawValue: style.redaction.rawValue) ?? .people
    let whole = sheet(desk)
    let sheet = level == .none ? whole : Redactor.redact(whole, to: level, hiding: try desk.hiddenNames())
    switch format {
    case .text:
      return PlanReport.text(
        sheet, inColour: style.hasColour, width: style.width, limit: showsAll ? Int.max : 12)
    case .html: return PlanReport.html(sheet)
    case .csv: return PlanReport.csv(sheet)
    case .json: return PlanReport.json(sheet)
    }
  }

  /// The list as one of the pages of `partywall serve`.
  func page() throws -> String { PlanReport.html(sheet(try Desk(vault: vault)), isServed: true) }

  /// Says on a day that findings are done: they leave the projected score, and the next export tells.
  package func done(_ ids: [String], on day: Day) throws -> String { try mark(.done, ids, reason: nil, on: day) }

  /// Parks findings: they stay in the score and leave the list.
  package func hold(_ ids: [String], because reason: String?, on day: Day) throws -> String {
    try mark(.hold, ids, reason: reason, on: day)
  }

  /// Parks every finding that a stop question may be about, as one step.
  package func hold(question: Question, because reason: String?, on day: Day) throws -> String {
    let desk = try Desk(vault: vault)
    let planned = desk.findings.filter(Planner.isForPlan)
    let ids = StopQuestion.all(about: planned).first { $0.id == question.rawValue }?.findings ?? []
    guard !ids.isEmpty else {
      return "No finding of the plan is known to be about that. Park by id: partywall plan hold ID\n"
    }
    return try hold(ids, because: reason ?? question.rawValue, on: day)
  }

  /// Takes back what was said of findings; without ids the last step.
  package func undo(_ ids: [String]) throws -> String {
    if ids.isEmpty {
      let findings = try vault.undoVerdict()
      guard !findings.isEmpty else { return "There is nothing to take back.\n" }
      return try standing("Taken back: \(findings.count == 1 ? "1 finding" : "\(findings.count) findings").")
    }
    let desk = try Desk(vault: vault)
    let findings = try ids.map(desk.finding)
    try vault.keep(nil, on: findings.map(\.id))
    return try standing("Open again: \(findings.map { PlanReport.short($0.id) }.joined(separator: ", ")).")
  }

  private func mark(_ word: Verdict.Word, _ ids: [String], reason: String?, on day: Day) throws -> String {
    let desk = try Desk(vault: vault)
    let findings = try ids.map(desk.finding)
    try desk.keep(word, on: findings, reason: reason, saidOn: day)
    let what = word == .done ? "Noted as done" : "On hold"
    return try standing("\(what): \(findings.map { PlanReport.short($0.id) }.joined(separator: ", ")).")
  }

  /// A sentence and how the accounts stand now.
  private func standing(_ sentence: String) throws -> String {
    let lines = try Desk(vault: vault).standings.map {
      "\($0.platform.title): \(Int($0.score.rounded())), projected \(Int($0.projected.rounded()))"
    }
    return ([sentence] + lines).joined(separator: "\n") + "\n"
  }

  private func sheet(_ desk: Desk) -> PlanSheet {
    // The plan goes on from what is said to be done: it must not be gained twice.
    let unclaimed = desk.findings.filter { $0.state != .claimed }
    let steps = Planner(findings: unclaimed).steps()
    let planned = desk.findings.filter(Planner.isForPlan)
    return PlanSheet(
      asOf: desk.lastRun.asOf, mode: desk.lastRun.mode, standings: desk.standings,
      questions: StopQuestion.all(about: planned), steps: steps,
      findings: planned + desk.findings.filter { [.hold, .claimed].contains($0.state) },
      advice: CareerAdvice.lines(desk.lastRun.mode, minutes: steps.reduce(0) { $0 + $1.minutes }))
  }
}
