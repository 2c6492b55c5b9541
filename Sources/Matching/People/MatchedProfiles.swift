import Model

/// A contact with the profiles that may be theirs, as a known person.
struct MatchedProfiles {
  private let contact: Contact
  private let matches: [KnownPerson.Profile]

  init(_ contact: Contact, _ candidates: [MatchCandidate], circle: Circle, owner: OwnerNames) {
    self.contact = contact
    matches = candidates.sorted { ($1.probability, $0.shown) < ($0.probability, $1.shown) }.map { candidate in
      let member = circle.members[candidate.shown]
      let wording = MatchWording(
        contact: contact.parts, shown: member.entry.person, isOwnersSurname: owner.hasSurname(of: contact.parts))
      let isConfirmed = candidate.circumstances.contains { $0.kind == .confirmed }
      var profile = KnownPerson.Profile(
        account: member.account.id, name: member.entry.person.name, handle: member.entry.person.handle,
        probability: isConfirmed ? 1 : candidate.probability, because: wording.sentences(candidate))
      profile.tier = MatchedProfiles.tier(candidate)
      return profile
    }
  }

  /// The person with the matches of at least a probability; nil where there is no profile at all.
  func person(atLeast floor: Double) -> KnownPerson? {
    let kept = matches.filter { $0.probability >= floor }
    let profiles = [contact.profile].compactMap(\.self) + kept
    guard let first = profiles.first else { return nil }
    let probability = kept.map(\.probability).min() ?? 1
    let tiers = KnownPerson.Tier.allCases
    let tier =
      kept.compactMap(\.tier).max { (tiers.firstIndex(of: $0) ?? 0) < (tiers.firstIndex(of: $1) ?? 0) } ?? .certain
    var person = KnownPerson(
      id: "", name: name(first), roles: contact.roles, profiles: profiles, probability: probability, tier: tier,
      because: kept.first?.because ?? first.because, isFriend: contact.isFriend)
    person.spellings = NameSpellings.of(contact)
    return person
  }

  /// Somebody of whom only a decision tells is called as their profile is.
  private func name(_ first: KnownPerson.Profile) -> String {
    guard contact.profile == nil, let shown = first.name, PeopleDirectory.folded(shown) == contact.name else {
      return contact.name
    }
    return shown
  }

  /// The person for the review list; nil where nothing was matched and nothing said.
  var reviewed: KnownPerson? {
    guard var person = person(atLeast: 0), !matches.isEmpty || contact.isFriend || !contact.roles.isEmpty else {
      return nil
    }
    person.key = contact.key
    return person
  }

  private static func tier(_ candidate: MatchCandidate) -> KnownPerson.Tier {
    if candidate.circumstances.contains(where: { $0.kind == .confirmed }) { return .confirmed }
    switch candidate.probability {
    case 0.95... where candidate.isWhole: return .certain
    case 0.8... where !candidate.isGivenOnly: return .likely
    case 0.4...: return .possible
    default: return .hidden
    }
  }
}
