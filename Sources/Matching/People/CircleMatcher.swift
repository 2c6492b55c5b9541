import Model

/// Matches the contacts against everybody whom the personal accounts show, in two rounds: what the first makes sure of
/// is a circumstance of the second.
struct CircleMatcher {
  private let contacts: [Contact]
  private let circle: Circle
  private let engine: MatchEngine
  private let identified: [MatchCandidate]
  private let refused: Set<[Int]>
  private let dates: DateNearness

  init(contacts: [Contact], circle: Circle, decisions: [MatchDecision]) {
    self.contacts = contacts
    self.circle = circle
    engine = MatchEngine(contacts: contacts.map(\.parts), shown: circle.shown)
    let identifiers = Identifiers(contacts)
    let verdicts = CircleVerdicts(decisions, contacts: contacts, members: circle.members)
    refused = verdicts.refused
    identified = circle.members.enumerated().flatMap { identifiers.candidates($1, at: $0) } + verdicts.confirmed
    dates = DateNearness(
      connections: contacts.compactMap(\.since),
      ties: circle.members.filter { $0.entry.kind.isList }.compactMap(\.entry.since))
  }

  /// Every candidate with its probability.
  func candidates() -> [MatchCandidate] {
    let first = engine.solved(identified: identified, refused: refused) { contact, shown in
      dates.circumstance(contacts[contact].since, circle.members[shown].entry.since).map { [$0] } ?? []
    }
    let sure = Sure(first, contacts: contacts, circle: circle)
    return engine.solved(identified: identified, refused: refused) { contact, shown in
      let near = dates.circumstance(contacts[contact].since, circle.members[shown].entry.since)
      return [near].compactMap(\.self) + sure.circumstances(contact, shown)
    }
  }
}

/// What the first round made sure of.
private struct Sure {
  /// Accounts and lists in which a contact was found, with the probability.
  private var found: [Int: [(account: String, isList: Bool, probability: Double)]] = [:]
  private var isAmongColleagues: Set<Int> = []
  private var isTaggedWithOne: Set<Int> = []
  private let circle: Circle

  private static let enough = 0.9

  init(_ candidates: [MatchCandidate], contacts: [Contact], circle: Circle) {
    self.circle = circle
    var colleagues: Set<Int> = []
    for candidate in candidates where candidate.probability >= Self.enough && candidate.isWhole {
      let member = circle.members[candidate.shown]
      found[candidate.contact, default: []].append(
        (member.account.id, member.entry.kind.isList, candidate.probability))
      if contacts[candidate.contact].roles.contains(where: { $0.role.isWork }) { colleagues.insert(candidate.shown) }
    }
    for group in circle.gatherings {
      let known = group.filter(colleagues.contains)
      guard known.count >= 2 else { continue }
      isAmongColleagues.formUnion(group.filter { !colleagues.contains($0) })
    }
    for group in circle.taggedTogether where !colleagues.isDisjoint(with: group) {
      isTaggedWithOne.formUnion(group.filter { !colleagues.contains($0) })
    }
  }

  func circumstances(_ contact: Int, _ shown: Int) -> [Circumstance] {
    let member = circle.members[shown]
    var circumstances: [Circumstance] = []
    for other in found[contact] ?? [] {
      if other.account == member.account.id, other.isList != member.entry.kind.isList {
        circumstances.append(Circumstance(kind: .writesInMessages, factor: 1 + 9 * other.probability))
      } else if other.account != member.account.id {
        circumstances.append(Circumstance(kind: .friendElsewhere, factor: 1 + 2 * other.probability))
      }
    }
    var unique: [Circumstance] = []
    for one in circumstances where !unique.contains(where: { $0.kind == one.kind }) { unique.append(one) }
    if isAmongColleagues.contains(shown) {
      unique.append(Circumstance(kind: .confirmedColleagues, factor: 20))
    } else if isTaggedWithOne.contains(shown) {
      unique.append(Circumstance(kind: .taggedWithColleague, factor: 5))
    }
    if let factor = circle.workFactors[shown] { unique.append(Circumstance(kind: .workContext, factor: factor)) }
    return unique
  }
}
