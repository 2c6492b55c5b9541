import Model

/// Hits for what the owner does about people of their work.
enum ColleagueEngagement {
  /// One hit if the item is about somebody who belonged to the owner's work when it happened and is no friend.
  static func hits(_ item: ItemCase, kinds: Set<ItemKind>, act: Act, doing: String) -> [Hit] {
    guard item.item.authorship == .own, kinds.contains(item.item.kind), let person = item.target, !person.isKept,
      let span = person.workRole(at: item.item.occurredAt, in: item.situation.context)
    else { return [] }
    let noun = span.role == .formerColleague ? "colleague" : span.role.words
    let why = "\(person.name) \(was(span)) your \(noun): \(span.because)"
    return [
      Hit(
        subject: "person:\(person.id)", people: [person.id],
        evidence: [Evidence(kind: .structure, why: why, weight: 0.95 * person.probability)],
        drivers: drivers(item, span).map { Hit.Driver($0) }, act: act,
        explanation: "You \(doing) somebody from your work from a personal account.")
    ]
  }

  private static func was(_ span: RoleSpan) -> String { span.role == .formerColleague ? "was" : "is" }

  private static func drivers(_ item: ItemCase, _ span: RoleSpan) -> [RuleDriver] {
    var drivers: [RuleDriver] = []
    if span.role.isAuthority { drivers.append(Rules.powerGap) }
    if span.role == .formerColleague { drivers.append(Rules.sinceParted) }
    if item.situation.context.stance == .content { drivers.append(Rules.welcomeHere) }
    if item.item.kind == .reaction, ["haha", "angry"].contains(item.item.reaction) {
      drivers.append(Rules.mockingReaction)
    }
    if item.item.kind == .comment, !item.text.entities(.employer, .product, .codename, .client).isEmpty {
      drivers.append(Rules.revealsWork)
    }
    return drivers
  }
}
