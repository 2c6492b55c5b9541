import Detectors
import Matching
import Model
import Reports
import Scoring
import Storage

/// Findings → one report value.
struct ReportStage {
  let request: AuditRequest
  let situation: Situation
  let stored: StoredAccounts
  let imported: [ImportStage.Imported]
  let notes: [GuardNote]
  let compared: Comparison
  let deltas: [Changes.AccountChange]
  let matched: MatchResult

  func report(vault: Vault) throws -> Report {
    var changes = compared.changes
    changes.accounts = deltas
    if changes.since != nil {
      changes.families = ChangeTally.families(findings)
      changes.ages = ChangeTally.ages(findings, asOf: request.asOf)
    }
    let accounts = try stored.profiles.map { try account($0, vault: vault) }
    let shown = request.lens.map { LensFilter(lens: $0, accounts: stored.accounts).shown(findings) } ?? findings
    var report = Report(
      tool: Report.Tool(version: Tool.version, ruleset: Ruleset.digest), asOf: request.asOf, mode: request.mode,
      stance: situation.context.stance, archives: imported.map(\.summary), accounts: accounts,
      people: situation.people.people, findings: shown, notes: notes, plan: plan(for: shown), changes: changes,
      limits: Limitations.sentences(
        accounts: stored.accounts, imported: imported.map(\.summary), unnamed: matched.unnamed),
      inferences: situation.context.inferences)
    report.lens = request.lens
    report.bystanders = Bystanders.names(of: stored.profiles, findings: findings, context: situation.context)
    report.career = CareerStage(situation: situation, findings: present, plan: report.plan).view
    if let lens = request.lens { report.limits.insert(LensFilter.sentence(lens), at: 0) }
    return report
  }

  private var findings: [Finding] { compared.findings }

  /// Those that are there.
  private var present: [Finding] { findings.filter { $0.baseline != .absent } }

  /// The steps that touch a shown finding; their scores are those of all findings.
  private func plan(for shown: [Finding]) -> [PlanStep] {
    let ids = Set(shown.map(\.id))
    return Planner(findings: present).steps().filter { !ids.isDisjoint(with: $0.findings) }
  }

  private func account(_ profile: AccountProfile, vault: Vault) throws -> AccountReport {
    let account = profile.account
    let own = present.filter { $0.account == account.id }
    let counts = try vault.counts(of: account)
    var report = AccountReport(
      account: account, from: counts.from?.day, until: counts.to?.day, records: counts.records,
      coverage: FamilyCoverage(profile: profile, records: counts.records, context: situation.context).rows,
      risk: risk(own), summary: "")
    report.workPeople = matched.expected.first { $0.account == account.id }.map {
      AccountReport.WorkPeople(expected: $0.mean, low: $0.low, high: $0.high)
    }
    report.summary = AccountSummary.text(account: report, findings: present, titles: RuleTitles.all)
    return report
  }

  private func risk(_ findings: [Finding]) -> Risk { Risk(ScoreSheet(findings.map(ScoredFinding.init)).result) }
}
