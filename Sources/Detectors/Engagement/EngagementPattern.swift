import Model

extension Rules {
  /// Many acts on one person of the owner's work.
  static let engagementPattern = Rule(
    id: "engagement.pattern", title: "keeps returning to one person from work",
    why: "Many reactions to one colleague can be read in a way that you did not mean.", base: 8, sides: [.personal],
    decay: .conduct, lenses: [.colleague, .boss], cure: .removeReaction,
    judge: .account { account in
      let acts = account.digest.filter { [.reaction, .comment, .share].contains($0.kind) }
      return account.situation.people.people.compactMap { person in
        patternHit(person, acts.filter { $0.target == person.id })
      }
    })

  /// Fewer acts than this are what people do.
  private static let usualActs = 10

  private static func patternHit(_ person: KnownPerson, _ acts: [ItemDigest]) -> Hit? {
    guard acts.count >= usualActs, !person.isFriend, let last = acts.last,
      person.roles(at: last.occurredAt).contains(where: { $0.role.isWork })
    else { return nil }
    let evidence = Evidence(
      kind: .structure, why: "\(acts.count) reactions, comments and shares", weight: 0.9 * person.probability)
    return Hit(
      subject: "person:\(person.id)", people: [person.id], evidence: [evidence],
      explanation: "You reacted to or commented on one person from your work \(acts.count) times.",
      origin: last.origin, recordKind: "account", occurredAt: last.occurredAt, identity: person.name)
  }
}
