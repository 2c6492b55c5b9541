import Model

/// Finds the ties of an account with people of a role, and says so in one form for all rules of the family.
struct TieHit {
  let account: AccountCase

  /// One hit for each known person with a fitting role among ties of some kinds; the most telling tie of each.
  ///
  /// A person whom the owner calls a friend is left out.
  func hits(
    kinds: Set<TieKind>, role fits: (RoleSpan) -> Bool, base: Double? = nil,
    explanation: (KnownPerson, RoleSpan) -> String
  ) -> [Hit] {
    var seen: Set<String> = []
    return account.profile.ties.filter { kinds.contains($0.kind) }.compactMap { tie in
      guard let person = account.situation.people.person(tie.other, in: account.account.id), !person.isFriend,
        let role = person.roles.first(where: { fits($0) && $0.held(at: account.situation.asOf) }),
        seen.insert(person.id).inserted
      else { return nil }
      return hit(tie, person, base: base, explanation: explanation(person, role))
    }
  }

  private func hit(_ tie: Tie, _ person: KnownPerson, base: Double?, explanation: String) -> Hit {
    let profile = person.profiles.first { $0.account == account.account.id }
    let probability = min(0.99, profile?.probability ?? person.probability)
    let reason = (profile?.because ?? person.because).joined(separator: "; ")
    return Hit(
      subject: "person:\(person.id)", people: [person.id],
      evidence: [Evidence(kind: .structure, why: "\(TieHit.words(probability)): \(reason)", weight: probability)],
      base: base, act: .follow, explanation: "\(explanation) (\(tie.kind.phrase)).", origin: tie.origin,
      recordKind: "tie", occurredAt: tie.since,
      identity: PeopleDirectory.folded(tie.other.handle ?? tie.other.name ?? ""))
  }

  private static func words(_ probability: Double) -> String {
    switch probability {
    case 0.95...: "almost certainly the same person"
    case 0.8...: "probably the same person"
    default: "same name; check"
    }
  }
}

extension TieKind {
  /// Who sees whom, in plain words.
  fileprivate var phrase: String {
    switch self {
    case .friend: "a friend on this account"
    case .follower: "follows this account"
    case .following: "followed by this account"
    case .closeFriend: "on its close-friends list"
    case .requestSent: "a request was sent"
    case .requestReceived: "a request was received"
    default: rawValue
    }
  }
}
