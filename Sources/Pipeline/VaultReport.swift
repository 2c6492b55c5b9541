import Detectors
import Matching
import Model
import Reports
import Scoring
import Storage

/// A report from what the vault keeps of the last audits, without any archive.
struct VaultReport {
  let vault: Vault

  func report() throws -> Report {
    let desk = try Desk(vault: vault)
    let declaration = try Declaration.kept(in: vault)
    let audited = Set(try vault.auditedAccounts())
    let stored = try StoredAccounts(
      of: vault.accounts().filter { audited.contains($0.id) }, in: vault, sides: declaration.context)
    let context = ContextInference(declaration.context, profiles: stored.profiles).context
    let matched = try PeopleStage(context: context, asOf: Timestamp(day: desk.lastRun.asOf), vault: vault)
      .result(of: stored.profiles)
    let accounts = try stored.profiles.map { try account($0, context: context, desk.findings, matched) }
    var report = Report(
      tool: Report.Tool(version: Tool.version, ruleset: desk.lastRun.ruleset), asOf: desk.lastRun.asOf,
      mode: desk.lastRun.mode, stance: context.stance, archives: try archives(of: stored.accounts), accounts: accounts,
      people: matched.people, findings: desk.findings, notes: [], plan: plan(desk), changes: changes(desk),
      limits: [
        "Read from the vault as of the last audit; what was left alone as protected speech stands in that audit's report."
      ] + Limitations.sentences(accounts: stored.accounts, imported: [], unnamed: matched.unnamed),
      inferences: context.inferences)
    report.contextSource = declaration.source
    report.history = try History.entries(vault)
    return report
  }

  private func changes(_ desk: Desk) -> Changes {
    Changes(since: desk.lastRun.asOf, new: 0, unchanged: desk.findings.count, because: Changes.Because())
  }

  private func plan(_ desk: Desk) -> [PlanStep] {
    Planner(findings: desk.findings.filter { $0.state != .claimed }).steps()
  }

  private func archives(of accounts: [Account]) throws -> [ArchiveSummary] {
    try accounts.flatMap { try vault.exports(of: $0.id) }.compactMap {
      try vault.reading(of: $0.digest, by: Tool.version)?.summary
    }
  }

  private func account(_ profile: AccountProfile, context: Context, _ findings: [Finding], _ matched: MatchResult)
    throws -> AccountReport
  {
    let own = findings.filter { $0.account == profile.account.id }
    let counts = try vault.counts(of: profile.account)
    let result = ScoreSheet(own.map(ScoredFinding.init)).result
    var report = AccountReport(
      account: profile.account, from: counts.from?.day, until: counts.to?.day, records: counts.records,
      coverage: FamilyCoverage(profile: profile, records: counts.records, context: context).rows,
      risk: Risk(result), summary: "")
    report.workPeople = matched.expected.first { $0.account == profile.account.id }.map {
      AccountReport.WorkPeople(expected: $0.mean, low: $0.low, high: $0.high)
    }
    report.summary = AccountSummary.text(account: report, findings: findings, titles: RuleTitles.all)
    return report
  }
}
