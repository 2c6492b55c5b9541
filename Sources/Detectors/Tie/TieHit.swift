import Model

/// Finds the ties of an account with people of a role, and says so in one form for all rules of the family.
struct TieHit {
  let account: AccountCase

  /// What a tie says of itself to the drivers of a rule.
  struct Known {
    let tie: Tie
    let person: KnownPerson
    let role: RoleSpan
  }

  /// One hit for each known person with a fitting role among ties of some kinds; the most telling tie of each.
  ///
  /// A person whom the owner calls a friend is left out, and so is a role that does not hold today.
  func hits(
    kinds: Set<TieKind>, role fits: (RoleSpan) -> Bool, base: Double? = nil,
    drivers: (Known) -> [RuleDriver] = { _ in [] }, explanation: (KnownPerson, RoleSpan) -> String
  ) -> [Hit] {
    known(kinds: kinds, role: { fits($0) && $0.held(at: account.situation.asOf) }).map { known in
      hit(known, base: base, drivers: drivers(known), explanation: explanation(known.person, known.role))
    }
  }

  /// The ties of some kinds with people who have a fitting role, one for each person.
  func known(kinds: Set<TieKind>, role fits: (RoleSpan) -> Bool) -> [Known] {
    var seen: Set<String> = []
    return account.profile.ties.filter { kinds.contains($0.kind) && $0.until == nil }.compactMap { tie in
      guard let person = account.situation.people.person(tie.other, in: account.account.id), !person.isKept,
        let role = person.roles.first(where: fits), seen.insert(person.id).inserted
      else { return nil }
      return Known(tie: tie, person: person, role: role)
    }
  }

  /// Whether the account has a tie of a kind with a person.
  func has(_ kind: TieKind, with person: KnownPerson) -> Bool {
    account.profile.ties.contains { tie in
      tie.kind == kind && account.situation.people.person(tie.other, in: account.account.id)?.id == person.id
    }
  }

  /// The hit that a tie makes.
  func hit(_ known: Known, base: Double? = nil, drivers: [RuleDriver], explanation: String) -> Hit {
    let (tie, person) = (known.tie, known.person)
    let profile = person.profiles.first { $0.account == account.account.id }
    let probability = min(0.99, profile?.probability ?? person.probability)
    let reason = (profile?.because ?? person.because).joined(separator: "; ")
    return Hit(
      subject: "person:\(person.id)", people: [person.id],
      evidence: [
        Evidence(kind: .structure, why: "\(TieHit.words(profile?.tier, probability)): \(reason)", weight: probability),
        .fact("\(known.role.role.words): \(known.role.because)", weight: 0),
      ],
      base: base, drivers: drivers.map { Hit.Driver($0) }, act: .follow,
      explanation: "\(explanation) (\(tie.kind.phrase)).",
      origin: tie.origin, recordKind: "tie", occurredAt: tie.since,
      identity: PeopleDirectory.folded(tie.other.handle ?? tie.other.name ?? ""))
  }

  /// A user name that holds half a name is never almost certain, whatever its probability.
  private static func words(_ tier: KnownPerson.Tier?, _ probability: Double) -> String {
    switch (tier, probability) {
    case (.confirmed, _): "the same person"
    case (.likely, _), (_, 0.8..<0.95): "probably the same person"
    case (.certain, _), (_, 0.95...): "almost certainly the same person"
    default: "same name; check"
    }
  }
}
