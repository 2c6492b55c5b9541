import Model

extension Rules {
  /// Praise of the owner's services that the owner takes up, or lets stand on the professional profile.
  static let testimonial = Rule(
    id: "engagement.testimonial", title: "takes up praise of your own services",
    why: "In some professions liking a client's praise counts as publishing it, and the firm would have to approve it.",
    base: 1, sides: [.personal, .professional], decay: .conduct, lenses: [.boss, .client], cure: .removeReaction,
    judge: .both(item: { praised($0) }, account: { recommendations($0) }))

  /// A reaction to or share of words that praise a service and name the owner or speak to them.
  private static func praised(_ item: ItemCase) -> [Hit] {
    guard item.item.authorship == .own, [.reaction, .share].contains(item.item.kind),
      mayNameOwner(item.item.quoted, item.situation.context), let words = item.engaged?.text,
      let match = words.matches.first(where: { $0.category == "praise.service" }),
      namesOwner(words, item.situation.context)
    else { return [] }
    return [
      Hit(
        subject: "testimonial",
        evidence: [
          Evidence(kind: .phrase, why: "praise of a service in the words that it takes up", weight: match.weight),
          .fact("they name you", weight: 0.4),
        ], act: item.item.kind == .share ? .share : .reaction, link: 1,
        explanation: "You reacted to or shared praise of your own services.")
    ]
  }

  /// A cheap look before the words are read.
  private static func mayNameOwner(_ text: String, _ context: Context) -> Bool {
    guard !text.isEmpty else { return false }
    let text = text.lowercased()
    let names = context.me.names.compactMap { $0.lowercased().split(separator: " ").last.map(String.init) }
    let parts = names + context.me.handles
    return parts.contains { text.contains($0.lowercased()) }
  }

  private static func namesOwner(_ text: AnalysedText, _ context: Context) -> Bool {
    let words = Set(text.words.map(\.hash))
    let names = context.me.names.map { WordReader.words(of: $0).map(\.hash) }.filter { $0.count > 1 }
    let handles = context.me.handles.map { WordReader.words(of: $0).map(\.hash) }.filter { !$0.isEmpty }
    return (names + handles).contains { $0.allSatisfy(words.contains) }
  }

  /// Recommendations on the professional profile, where a regulated firm would have to approve them.
  private static func recommendations(_ account: AccountCase) -> [Hit] {
    guard account.situation.context.packs.contains(.finance) else { return [] }
    return account.profile.ties.compactMap { tie in
      guard tie.kind == .recommendationReceived, tie.until == nil, let note = tie.note, !note.isEmpty else {
        return nil
      }
      let name = PeopleDirectory.folded(tie.other.name ?? "")
      return Hit(
        subject: "testimonial", evidence: [.fact("a recommendation stands on the profile", weight: 0.7)], act: .share,
        link: 1, explanation: "A recommendation on your profile praises your services.", origin: tie.origin,
        recordKind: "tie", occurredAt: tie.since, identity: name)
    }
  }
}
