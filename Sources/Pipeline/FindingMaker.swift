import Detectors
import Model
import Scoring
import Storage

/// Turns what a rule says into a finding: vector, points, excerpt, cure and fingerprint.
struct FindingMaker {
  let account: Account
  let situation: Situation

  /// Link factor of the account where neither rule nor text says more.
  let accountLink: Double

  /// `a1`, `a2` … by digest.
  let archiveIDs: [String: String]

  let identity: FindingIdentity

  /// A finding on an item; the gates are what was read off its text.
  func finding(_ rule: Rule, _ hit: Hit, on stored: Stored<Item>, gates: [String] = []) -> Finding {
    let item = stored.record
    let reference = Finding.ItemReference(
      kind: item.kind.rawValue, archive: archiveID(stored.archive), path: item.origin.path,
      pointer: item.origin.place.description)
    let excerpt = Excerpt(item.text, evidence: hit.evidence)
    var finding = finding(rule, hit, reference: reference, at: item.occurredAt, audience: audience(of: item))
    // Without a name of its own, what was said on one day in one way counts as one matter.
    if finding.subject.isEmpty { finding.subject = "\(item.kind.rawValue):\(item.occurredAt?.day.iso ?? "undated")" }
    finding.excerpt = excerpt.text
    finding.trace?.gates = gates
    finding.evidence = excerpt.evidence
    finding.cure = cure(rule, hit, kind: item.kind.rawValue, item: item, day: item.occurredAt?.day)
    finding.id = identity.id(rule, hit, on: item)
    return finding
  }

  /// A finding on a record of the profile.
  func finding(_ rule: Rule, _ hit: Hit, archive digest: String?) -> Finding {
    let kind = hit.recordKind ?? "account"
    let reference = reference(of: hit, archive: digest)
    var finding = finding(rule, hit, reference: reference, at: hit.occurredAt, audience: .unknown)
    finding.cure = cure(rule, hit, kind: kind, item: nil, day: hit.occurredAt?.day)
    finding.id = identity.id(rule, hit)
    return finding
  }

  /// A note in place of a finding on an item.
  func note(_ rule: Rule, _ hit: Hit, on stored: Stored<Item>) -> GuardNote {
    let item = stored.record
    let reference = Finding.ItemReference(
      kind: item.kind.rawValue, archive: archiveID(stored.archive), path: item.origin.path,
      pointer: item.origin.place.description)
    return note(rule, hit, reference: reference, at: item.occurredAt)
  }

  /// A note in place of a finding on a record of the profile.
  func note(_ rule: Rule, _ hit: Hit, archive digest: String?) -> GuardNote {
    note(rule, hit, reference: reference(of: hit, archive: digest), at: hit.occurredAt)
  }

  private func note(
    _ rule: Rule, _ hit: Hit, reference: Finding.ItemReference?, at moment: Timestamp?
  ) -> GuardNote {
    let guardID = hit.guardID ?? ""
    return GuardNote(
      guardID: guardID, account: account.id, item: reference, occurredAt: moment, wouldHaveBeen: rule.id,
      explanation: GuardWords.explanation(guardID))
  }

  private func reference(of hit: Hit, archive digest: String?) -> Finding.ItemReference? {
    hit.origin.map {
      Finding.ItemReference(
        kind: hit.recordKind ?? "account", archive: digest.map(archiveID) ?? "", path: $0.path,
        pointer: $0.place.description)
    }
  }

  func archiveID(_ digest: String) -> String { archiveIDs[digest] ?? "earlier" }

  private func finding(
    _ rule: Rule, _ hit: Hit, reference: Finding.ItemReference?, at moment: Timestamp?, audience: Audience
  ) -> Finding {
    let vector = vector(rule, hit, at: moment, audience: audience)
    var finding = Finding(
      id: "", rule: rule.id, account: account.id, points: vector.points, confidence: vector.confidence,
      vector: vector.description, occurredAt: moment, item: reference, people: hit.people, subject: hit.subject,
      excerpt: "", evidence: hit.evidence, explanation: hit.explanation, audience: audience, lenses: rule.lenses,
      cure: cure(rule, hit, kind: "account", item: nil, day: nil))
    finding.minds = LensBook.reasons(for: rule)
    for person in hit.people.compactMap({ identity.people[$0] }) {
      finding.personKeys[person.key] = PeopleDirectory.folded(person.name)
    }
    finding.trace = trace(rule, hit, vector, at: moment)
    return finding
  }

  private func vector(_ rule: Rule, _ hit: Hit, at moment: Timestamp?, audience: Audience) -> HarmVector {
    let age = moment.map { situation.asOf.day.daysSinceEpoch - $0.day.daysSinceEpoch }
    return HarmVector(
      rule: rule.id, base: hit.base ?? rule.base, drivers: hit.drivers.map(\.factor), visibility: audience,
      act: hit.act, link: link(rule, hit),
      time: TimeFactor.factor(decay: rule.decay, ageInDays: age, mode: situation.mode),
      confidence: min(0.99, max(0.01, hit.confidence)))
  }

  /// Confidentiality and the plumbing of accounts weigh the same whether an employer is named or not.
  private func link(_ rule: Rule, _ hit: Hit) -> Double {
    if ["confidential", "identity", "oversharing", "settings", "tie", "others"].contains(rule.family) { return 1 }
    return hit.link ?? accountLink
  }

  private func audience(of item: Item) -> Audience {
    switch item.state {
    case .archived, .trashed: .onlyMe
    case .live, .expired, .reworded: item.kind == .message ? .directMessage : item.audience
    }
  }

  private func cure(_ rule: Rule, _ hit: Hit, kind: String, item: Item?, day: Day?) -> Cure {
    let person = hit.people.first.flatMap { identity.people[$0]?.name }
    return CureBook(platform: account.platform, account: account)
      .cure(rule, kind: kind, item: item, day: day, with: person ?? item?.target?.name)
  }
}
