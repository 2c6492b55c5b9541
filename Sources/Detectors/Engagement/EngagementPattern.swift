import Model

extension Rules {
  /// Many acts on one person of the owner's work.
  static let engagementPattern = Rule(
    id: "engagement.pattern", title: "keeps returning to one person from work",
    why: "Many reactions to one colleague can be read in a way that you did not mean.", base: 8, sides: [.personal],
    decay: .conduct, lenses: [.colleague, .boss], cure: .removeReaction, drivers: [powerGap, atNight, inBursts],
    judge: .account { account in
      let acts = account.digest.filter { [.reaction, .comment, .share].contains($0.kind) && !$0.isGuarded }
      let byPerson = Dictionary(grouping: acts) { $0.target ?? "" }
      return account.situation.people.people.compactMap { person in
        patternHit(person, byPerson[person.id] ?? [], account)
      }
    })

  /// Fewer acts than this are what people do.
  private static let usualActs = 10

  private static func patternHit(_ person: KnownPerson, _ all: [ItemDigest], _ account: AccountCase) -> Hit? {
    let context = account.situation.context
    let acts = all.filter { person.workRole(at: $0.occurredAt, in: context) != nil }
    guard acts.count >= usualActs, !person.isKept, let last = acts.last,
      let role = person.workRole(at: last.occurredAt, in: context)
    else { return nil }
    let evidence = Evidence(
      kind: .structure, why: "\(acts.count) reactions, comments and shares", weight: 0.9 * person.probability)
    return Hit(
      subject: "person:\(person.id)", people: [person.id], evidence: [evidence],
      drivers: (role.role.isAuthority ? [Hit.Driver(powerGap)] : []) + rhythm(acts), act: .reaction,
      explanation: "You reacted to or commented on one person from your work \(acts.count) times.",
      origin: last.origin, recordKind: last.kind.rawValue, occurredAt: last.occurredAt, identity: person.name)
  }

  /// What the times of the acts say.
  private static func rhythm(_ acts: [ItemDigest]) -> [Hit.Driver] {
    let exact = acts.compactMap(\.occurredAt).filter { $0.precision != .day && $0.precision != .month }
    let atNight = exact.count { $0.secondOfDay >= 23 * 3600 || $0.secondOfDay < 5 * 3600 }
    let days = Dictionary(grouping: acts.compactMap { $0.occurredAt?.day }) { $0 }
    var drivers: [Hit.Driver] = []
    if atNight * 2 > exact.count { drivers.append(Hit.Driver(Rules.atNight)) }
    if days.values.contains(where: { $0.count >= usualActs }) { drivers.append(Hit.Driver(inBursts)) }
    return drivers
  }
}
