import Matching
import Model
import Reports
import Scoring
import Storage

/// A vault's findings with the owner's verdicts: what plan and triage work on.
struct Desk {
  let vault: Vault

  /// What the last run of each account saw, worst first, in the state that the owner's verdicts give it.
  let findings: [Finding]
  let lastRun: RunEntry
  private let entries: [RunEntry.AccountEntry]

  init(vault: Vault) throws {
    self.vault = vault
    let runs = try vault.runs()
    guard let last = runs.last else { throw NoRunYet() }
    lastRun = last
    let accounts = try vault.auditedAccounts()
    let tracked = try vault.tracked(of: accounts)
    let book = VerdictBook(try vault.verdicts(), of: tracked, asOf: last.asOf)
    let quiet = try vault.quietRules()
    findings = tracked.values.filter { [.seen, .returned].contains($0.status) && !quiet.contains($0.finding.rule) }
      .map { Desk.current($0, book) }.sorted(by: Finding.weighsMore)
    entries = accounts.compactMap { account in
      runs.reversed().lazy.compactMap { $0.accounts.first { $0.account == account } }.first
    }
  }

  private static func current(_ tracked: TrackedFinding, _ book: VerdictBook) -> Finding {
    var finding = book.judged(tracked.finding, default: tracked.status == .returned ? .returned : .open)
    finding.baseline = .unchanged
    return finding
  }

  /// How each account stands today.
  var standings: [PlanSheet.Standing] {
    entries.map { entry in
      let own = findings.filter { $0.account == entry.account }
      let result = ScoreSheet(own.map(ScoredFinding.init)).result
      return PlanSheet.Standing(
        account: entry.account, platform: entry.platform, score: result.score, projected: result.projected)
    }
  }

  /// The newest export of an account that was read.
  func exportedAt(_ account: String) -> Day? { entries.first { $0.account == account }?.exportedAt }

  /// Whose names a redacted list leaves out.
  func hiddenNames() throws -> HiddenNames {
    let declared = try Declaration.kept(in: vault).context
    let stored = try StoredAccounts(of: vault.accounts(), in: vault, sides: declared)
    let context = ContextInference(declared, profiles: stored.profiles).context
    let matched = try PeopleStage(context: context, asOf: Timestamp(day: lastRun.asOf), vault: vault)
      .result(of: stored.profiles)
    return HiddenNames(
      people: matched.people,
      bystanders: Bystanders.names(of: stored.profiles, findings: findings, context: context))
  }

  /// The finding that an id or its beginning names.
  func finding(_ name: String) throws -> Finding {
    let wanted = name.hasPrefix("f_") ? name : "f_" + name
    let found = findings.filter { $0.id.hasPrefix(wanted) }
    guard wanted.count >= 6, let first = found.first else { throw UnknownFinding(name: name, isAmbiguous: false) }
    guard found.count == 1 else { throw UnknownFinding(name: name, isAmbiguous: true) }
    return first
  }

  /// Keeps a verdict on findings, as one step.
  func keep(
    _ word: Verdict.Word, on findings: [Finding], reason: String? = nil, reviewOn: Day? = nil, saidOn: Day? = nil
  ) throws {
    // Claims are held against the export that they were made on, which differs from account to account.
    for (account, members) in Dictionary(grouping: findings, by: \.account).sorted(by: { $0.key < $1.key }) {
      let verdict = Verdict(
        word: word, reason: reason, reviewOn: reviewOn, exportedAt: exportedAt(account), saidOn: saidOn)
      try vault.keep(verdict, on: members.map(\.id).sorted())
    }
  }
}
