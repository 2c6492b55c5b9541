import Detectors
import Model
import Storage

/// Model → findings: every item and every account before every rule.
struct JudgeStage {
  /// What the rules say.
  struct Outcome {
    /// Worst first within an account.
    var findings: [Finding] = []

    /// The same of records that are gone from their account.
    var gone: [Finding] = []
    var notes: [GuardNote] = []
  }

  let vault: Vault
  let situation: Situation
  let stored: StoredAccounts
  let presence: Presence
  let imported: [ImportStage.Imported]
  let progress: (@Sendable (String) -> Void)?

  func run() throws -> Outcome {
    var outcome = Outcome()
    let judge = Judge(situation: situation)
    let digest = SituationDigest(situation)
    for (whole, live) in zip(stored.profiles, stored.live(presence)) {
      progress?("Judging \(whole.account.platform.title) …")
      let judged = try self.judge(whole, live: live, by: judge, in: digest.digest(for: whole.account))
      outcome.findings += judged.findings
      outcome.gone += judged.gone
      outcome.notes += judged.notes
    }
    return outcome
  }

  private func judge(
    _ profile: AccountProfile, live: AccountProfile, by judge: Judge, in digest: String
  ) throws -> Outcome {
    let account = profile.account
    let maker = try maker(for: live)
    var outcome = Outcome()
    var liveDigest: [ItemDigest] = []
    var goneDigest: [ItemDigest] = []
    var loud: [ItemNumber] = []
    let judging = ItemJudging(judge: judge, account: account)
    try vault.forEachItem(of: account, in: digest) { items in
      for (stored, judgement) in zip(items, judging.judgements(of: items)) {
        guard let judgement else { continue }
        if let number = stored.number { loud.append(number) }
        let isGone = isGone(stored, from: account)
        add(judgement, on: stored, isGone: isGone, by: maker, to: &outcome)
        guard judgement.digest.matters else { continue }
        if isGone { goneDigest.append(judgement.digest) } else { liveDigest.append(judgement.digest) }
      }
    }
    try vault.recordJudged(account, in: digest, loud: loud)
    settle(&outcome, by: maker.identity)
    let now = judged(live, liveDigest, by: judge, maker)
    outcome.findings += now.findings
    outcome.notes += now.notes
    if !goneDigest.isEmpty || JudgeStage.records(of: profile) > JudgeStage.records(of: live) {
      outcome.gone += judged(profile, liveDigest + goneDigest, by: judge, maker).findings
    }
    return JudgeStage.ordered(outcome)
  }

  private func isGone(_ stored: Stored<Item>, from account: Account) -> Bool {
    let item = stored.record
    return presence.isGone(.item(item.kind), at: item.occurredAt, seenIn: stored.archive, of: account)
  }

  private func add(
    _ judgement: Judgement, on stored: Stored<Item>, isGone: Bool, by maker: FindingMaker, to outcome: inout Outcome
  ) {
    for (rule, hit) in judgement.hits {
      var finding = maker.finding(rule, hit, on: stored, gates: judgement.gates)
      finding.lastSeen = presence.day(of: stored.archive, account: maker.account)
      if isGone { outcome.gone.append(finding) } else { outcome.findings.append(finding) }
    }
    if !isGone { for (rule, hit) in judgement.guarded { outcome.notes.append(maker.note(rule, hit, on: stored)) } }
  }

  private static func records(of profile: AccountProfile) -> Int {
    profile.ties.count + profile.fields.count + profile.contactPoints.count + profile.positions.count
  }

  /// The rules on whole accounts.
  private func judged(
    _ profile: AccountProfile, _ digest: [ItemDigest], by judge: Judge, _ maker: FindingMaker
  ) -> Outcome {
    var outcome = Outcome()
    for (rule, hit) in judge.judge(AccountCase(profile: profile, situation: situation, digest: digest.sorted())) {
      let archive = hit.origin?.archive
      if hit.guardID == nil {
        var finding = maker.finding(rule, hit, archive: archive)
        finding.lastSeen = archive.flatMap { presence.day(of: $0, account: profile.account) }
        outcome.findings.append(finding)
      } else {
        outcome.notes.append(maker.note(rule, hit, archive: archive))
      }
    }
    return outcome
  }

  private func maker(for profile: AccountProfile) throws -> FindingMaker {
    FindingMaker(
      account: profile.account, situation: situation,
      accountLink: AccountLink.factor(of: profile, situation: situation), archiveIDs: archiveIDs,
      identity: FindingIdentity(
        account: profile.account,
        people: Dictionary(situation.people.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
        key: try vault.fingerprintKey(of: profile.account)))
  }

  /// Gives every finding on an item an id of its own.
  private func settle(_ outcome: inout Outcome, by identity: FindingIdentity) {
    let all = identity.settled(outcome.findings + outcome.gone)
    let count = outcome.findings.count
    outcome.findings = Array(all.prefix(count))
    outcome.gone = Array(all.dropFirst(count))
  }

  /// Worst first; what is there in any form is not gone.
  private static func ordered(_ outcome: Outcome) -> Outcome {
    let live = ordered(outcome.findings)
    let ids = Set(live.map(\.id))
    return Outcome(
      findings: live, gone: ordered(outcome.gone).filter { !ids.contains($0.id) }, notes: outcome.notes)
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
