/// A place where the two lives cross, judged and scored.
package struct Finding: Hashable, Codable, Sendable {
  package enum State: String, CaseIterable, Codable, Sendable {
    case open
    case confirmed
    case wrong
    case accepted
    case hold
    case claimed
    case fixed
    case returned
  }

  /// Compared with the run before, in SARIF's words.
  package enum Baseline: String, CaseIterable, Codable, Sendable {
    case new
    case unchanged
    case updated
    case absent
  }

  /// The record that it is about.
  package struct ItemReference: Hashable, Codable, Sendable {
    /// An item kind, or `tie`, `profile-field`, `contact-point`, `position`, `account`.
    package var kind: String
    package var archive: String
    package var path: String
    package var pointer: String

    package init(kind: String, archive: String, path: String, pointer: String) {
      self.kind = kind
      self.archive = archive
      self.path = path
      self.pointer = pointer
    }
  }

  /// Content fingerprint, `f_` and hexadecimal digits.
  package var id: String
  package var rule: String
  package var account: String
  package var points: Double
  package var confidence: Double
  package var vector: String
  package var occurredAt: Timestamp?
  package var item: ItemReference?
  /// Ids of the known people that it concerns.
  package var people: [String]
  /// What several findings of one rule have in common: `client:Contoso Retail`, `person:p7`, `field:email`.
  package var subject: String
  /// Up to 280 scalars of the item's text; empty where there is none.
  package var excerpt: String
  /// Ranges are offsets in the excerpt.
  package var evidence: [Evidence]
  package var explanation: String
  package var audience: Audience
  package var lenses: [Lens]
  package var cure: Cure
  package var state: State
  package var baseline: Baseline

  /// Who would mind and why, in the order of `lenses`.
  package var minds: [LensReason] = []

  /// How it was judged, for `explain`; nil where it was not judged in this run.
  package var trace: FindingTrace?

  /// Day of the export in which its record was last seen; nil where it has no record of its own.
  package var lastSeen: Day?

  /// Names of the people that it concerns, by the key that is theirs in every run; for the vault, in no report.
  package var personKeys: [String: String] = [:]

  /// Day of the run that first told of it; nil where no vault follows it.
  package var firstSeen: Day?

  /// The day on which the owner said that it is done; with another state than `claimed` an export has refuted it.
  package var claimedOn: Day?

  /// What the owner wrote when accepting it, and the day on which it is to be looked at again.
  package var reason: String?
  package var reviewOn: Day?

  package init(
    id: String, rule: String, account: String, points: Double, confidence: Double, vector: String,
    occurredAt: Timestamp?, item: ItemReference?, people: [String], subject: String, excerpt: String,
    evidence: [Evidence], explanation: String, audience: Audience, lenses: [Lens], cure: Cure, state: State = .open,
    baseline: Baseline = .new
  ) {
    self.id = id
    self.rule = rule
    self.account = account
    self.points = points
    self.confidence = confidence
    self.vector = vector
    self.occurredAt = occurredAt
    self.item = item
    self.people = people
    self.subject = subject
    self.excerpt = excerpt
    self.evidence = evidence
    self.explanation = explanation
    self.audience = audience
    self.lenses = lenses
    self.cure = cure
    self.state = state
    self.baseline = baseline
  }

  package var level: Level { Level(points: points) }

  /// The part of the rule id before the dot.
  package var family: String { String(rule.prefix { $0 != "." }) }
}
