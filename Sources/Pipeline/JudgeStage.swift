import Detectors
import Model
import Storage

/// Model → findings: every item and every account before every rule.
struct JudgeStage {
  let vault: Vault
  let situation: Situation
  let stored: StoredAccounts
  let imported: [ImportStage.Imported]
  let progress: (@Sendable (String) -> Void)?

  /// Findings and notes of all accounts, worst first within an account.
  func run() throws -> (findings: [Finding], notes: [GuardNote]) {
    var findings: [Finding] = []
    var notes: [GuardNote] = []
    for profile in stored.profiles {
      progress?("Judging \(profile.account.platform.title) …")
      let judged = try judge(profile)
      findings += judged.findings
      notes += judged.notes
    }
    return (findings, notes)
  }

  private func judge(_ profile: AccountProfile) throws -> (findings: [Finding], notes: [GuardNote]) {
    let judge = Judge(situation: situation)
    let maker = FindingMaker(
      account: profile.account, situation: situation,
      accountLink: AccountLink.factor(of: profile, situation: situation), archiveIDs: archiveIDs)
    var findings: [Finding] = []
    var notes: [GuardNote] = []
    var digest: [ItemDigest] = []
    try vault.forEachItem(of: profile.account) { stored in
      let judgement = judge.judge(stored.record, account: profile.account)
      for (rule, hit) in judgement.hits {
        findings.append(maker.finding(rule, hit, on: stored, gates: judgement.gates))
      }
      for (rule, hit) in judgement.guarded { notes.append(maker.note(rule, hit, on: stored)) }
      if judgement.digest.matters { digest.append(judgement.digest) }
    }
    digest.sort()
    let whole = judge.judge(AccountCase(profile: profile, situation: situation, digest: digest))
    for (rule, hit) in whole {
      let archive = stored.archive(of: hit.origin, in: profile.account)
      if hit.guardID == nil {
        findings.append(maker.finding(rule, hit, archive: archive))
      } else {
        notes.append(maker.note(rule, hit, archive: archive))
      }
    }
    return (JudgeStage.ordered(findings), notes)
  }

  private var archiveIDs: [String: String] {
    Dictionary(imported.map { ($0.summary.digest, $0.summary.id) }, uniquingKeysWith: { first, _ in first })
  }

  private static func place(_ finding: Finding) -> String {
    finding.item.map { "\($0.archive) \($0.path) \($0.pointer)" } ?? ""
  }

  /// Worst first; the same finding twice (two equal sentences in one minute) counts once.
  private static func ordered(_ findings: [Finding]) -> [Finding] {
    let sorted = findings.sorted { left, right in
      let (one, two) = (left.points * left.confidence, right.points * right.confidence)
      return one == two ? (left.id, place(left)) < (right.id, place(right)) : one > two
    }
    var seen: Set<String> = []
    return sorted.filter { seen.insert($0.id).inserted }
  }
}
