import Model
import Reports
import Storage

/// An audit as a run among runs: what came before it, what is kept of it.
struct RunStage {
  let request: AuditRequest

  /// Digest of what the owner declared.
  let context: String
  let accounts: [Account]
  let presence: Presence
  let vault: Vault
  private let past: Comparison.Past
  private let book: VerdictBook

  init(request: AuditRequest, context: String, accounts: [Account], presence: Presence, vault: Vault) throws {
    self.request = request
    self.context = context
    self.accounts = accounts
    self.presence = presence
    self.vault = vault
    let known = try vault.tracked(of: accounts.map(\.id))
    var runs: [String: RunEntry] = [:]
    var days: [Int64: Day] = [:]
    for run in try vault.runs() {
      days[run.number] = run.asOf
      for entry in run.accounts where accounts.contains(where: { $0.id == entry.account }) { runs[entry.account] = run }
    }
    let friends = try vault.decisions().filter { $0.verdict == "friend" && $0.profile.isEmpty }.map(\.person)
    past = Comparison.Past(
      known: known, runs: runs, ruleset: Ruleset.digest, context: context, friends: Set(friends), days: days,
      newest: Dictionary(
        accounts.compactMap { account in presence.newestDay(of: account).map { (account.id, $0) } },
        uniquingKeysWith: { first, _ in first }))
    book = VerdictBook(try vault.verdicts(), of: known, asOf: request.asOf)
  }

  /// The findings held against those of earlier runs.
  func compared(_ judged: JudgeStage.Outcome) -> Comparison {
    Comparison(found: judged.findings, gone: judged.gone, past: past, book: book, mode: request.mode)
  }

  /// What moved the score of each account that has been audited before.
  func deltas(_ comparison: Comparison) -> [Changes.AccountChange] {
    accounts.compactMap { account in
      guard let run = past.runs[account.id], let before = run.accounts.first(where: { $0.account == account.id }) else {
        return nil
      }
      let today = Fading(asOf: request.asOf, mode: request.mode)
      return Changes.AccountChange(
        account: account.id, since: run.asOf, before: before.score,
        delta: ScoreDelta.between(comparison, past, account: account.id, today: today))
    }
  }

  /// Keeps the run.
  func record(_ comparison: Comparison, _ report: Report) throws {
    let entries = report.accounts.map { entry($0, report.changes, comparison) }
    try vault.record(
      RunEntry(
        asOf: request.asOf, mode: request.mode, ruleset: Ruleset.digest, context: context, accounts: entries),
      findings: comparison.tracked)
  }

  private func entry(
    _ account: AccountReport, _ changes: Changes, _ comparison: Comparison
  ) -> RunEntry.AccountEntry {
    let own = comparison.findings.filter { $0.account == account.account.id }
    let risk = account.risk
    let isKnown = past.runs[account.account.id] != nil
    return RunEntry.AccountEntry(
      account: account.account.id, platform: account.account.platform,
      exportedAt: presence.newestDay(of: account.account), score: risk.score, confirmed: risk.confirmed,
      possible: risk.possible, projected: risk.projected ?? risk.score, band: risk.band,
      coverage: account.coverage.filter { $0.checked > 0 }.map(\.family),
      checked: account.coverage.reduce(0) { $0 + $1.checked },
      applicable: account.coverage.reduce(0) { $0 + $1.applicable },
      open: own.count { $0.isOpen }, new: own.count { $0.baseline == .new && past.known[$0.id] == nil },
      fixed: isKnown ? own.count { $0.state == .fixed && past.known[$0.id] != nil } : 0,
      returned: own.count { $0.baseline == .new && past.known[$0.id] != nil },
      delta: changes.accounts.first { $0.account == account.account.id }?.delta ?? ScoreDelta())
  }
}
