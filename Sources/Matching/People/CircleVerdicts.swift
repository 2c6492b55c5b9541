import Model

/// The owner's verdicts on pairs, found in the lists of today.
struct CircleVerdicts {
  private(set) var refused: Set<[Int]> = []
  private(set) var confirmed: [MatchCandidate] = []

  init(_ decisions: [MatchDecision], contacts: [Contact], members: [Circle.Member]) {
    guard !decisions.isEmpty else { return }
    var byKey: [String: [Int]] = [:]
    for (index, member) in members.enumerated() { byKey[member.key, default: []].append(index) }
    for decision in decisions {
      guard let contact = CircleVerdicts.contact(of: decision, in: contacts) else { continue }
      for shown in byKey[decision.profile] ?? [] {
        switch decision.verdict {
        case .same:
          let circumstance = Circumstance(kind: .confirmed, factor: 1e9)
          confirmed.append(MatchCandidate(contact: contact, shown: shown, circumstances: [circumstance], ratio: 1e9))
          // One profile is one person's.
          for other in contacts.indices where other != contact { refused.insert([other, shown]) }
        case .different: refused.insert([contact, shown])
        case .friend, .colleague, .client: break
        }
      }
    }
  }

  /// By key, else by the name where it is one person's.
  private static func contact(of decision: MatchDecision, in contacts: [Contact]) -> Int? {
    if let index = contacts.firstIndex(where: { $0.key == decision.person }) { return index }
    let named = contacts.indices.filter { PeopleDirectory.folded(contacts[$0].name) == decision.name }
    return named.count == 1 ? named[0] : nil
  }
}
