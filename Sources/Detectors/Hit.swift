package import Model

/// What a rule says about a case, before scoring.
package struct Hit: Sendable {
  /// What hits of one rule have in common, so that many count as one matter: `client:Contoso Retail`, `person:p7`.
  package var subject: String

  /// Ids of known people that it concerns.
  package var people: [String]

  /// Reasons, the strongest first.
  ///
  /// Confidence is a noisy-or over their kinds.
  package var evidence: [Evidence]

  /// What speaks against it, each with a factor below 1 on the confidence.
  package var doubts: [Doubt]

  /// Replaces the rule's base, where stance, mode or a pack say so.
  package var base: Double?

  /// Drivers of the taxonomy ("Up / Down"), each with a factor on the base.
  package var drivers: [Driver]

  package var act: Act

  /// Link to the employer or role, 0 to 1 (score.md, metric L); nil for the default of the case.
  package var link: Double?

  /// One or two sentences in plain words, without the item's own words.
  package var explanation: String

  /// For account rules: the record that it is about.
  ///
  /// Item rules leave it out.
  package var origin: Origin?

  /// For account rules: what the record is: `tie`, `profile-field`, `contact-point`, `position`, `account`.
  package var recordKind: String?

  /// For account rules: when it happened, or since when it holds.
  package var occurredAt: Timestamp?

  /// What makes the finding the same in the next export, beside rule, account and subject: folded words or a date.
  package var identity: String

  /// A guard that fired: the hit becomes a note.
  package var guardID: String?

  /// Guards that a clause with a legal basis turns into rules for this hit.
  package var lifts: Set<String> = []

  package struct Doubt: Hashable, Sendable {
    package var name: String
    package var factor: Double

    package init(name: String, factor: Double) {
      self.name = name
      self.factor = factor
    }
  }

  package struct Driver: Hashable, Sendable {
    package var name: String
    package var factor: Double

    package init(name: String, factor: Double) {
      self.name = name
      self.factor = factor
    }

    init(_ driver: RuleDriver) {
      self.init(name: driver.name, factor: driver.factor)
    }
  }

  package init(
    subject: String, people: [String] = [], evidence: [Evidence], doubts: [Doubt] = [], base: Double? = nil,
    drivers: [Driver] = [], act: Act = .author, link: Double? = nil, explanation: String, origin: Origin? = nil,
    recordKind: String? = nil, occurredAt: Timestamp? = nil, identity: String = "", guardID: String? = nil
  ) {
    self.subject = subject
    self.people = people
    self.evidence = evidence
    self.doubts = doubts
    self.base = base
    self.drivers = drivers
    self.act = act
    self.link = link
    self.explanation = explanation
    self.origin = origin
    self.recordKind = recordKind
    self.occurredAt = occurredAt
    self.identity = identity
    self.guardID = guardID
  }

  /// 1 − Π(1 − best weight of each kind), times every doubt.
  package var confidence: Double {
    var best: [Evidence.Kind: Double] = [:]
    for reason in evidence { best[reason.kind] = max(best[reason.kind] ?? 0, reason.weight) }
    let missed = Evidence.Kind.allCases.reduce(1.0) { $0 * (1 - (best[$1] ?? 0)) }
    return doubts.reduce(1 - missed) { $0 * $1.factor }
  }
}
