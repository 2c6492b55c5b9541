import Model

extension Rules {
  /// Team members named or tagged in personal posts.
  static let teamTagged = Rule(
    id: "work-talk.team-tagged", title: "names or tags your team",
    why: "It shows who works with you, and other people's evenings, to everybody who can see it.", base: 4,
    sides: [.personal], decay: .conduct, lenses: [.colleague, .boss], cure: .untag, drivers: [partyPost, wholeTeam],
    judge: .item { item in
      guard PhraseRule.isJudged(item), item.item.kind != .message else { return [] }
      let tagged = item.mentioned.filter { person in
        !person.isKept
          && person.workRole(at: item.item.occurredAt, in: item.situation.context).map { $0.role != .client } ?? false
      }
      let named = item.text.entities(.colleague, .manager)
      // A first name is evidence of nobody; beside other talk of the team it tells who is meant.
      let people = Set(tagged.map(\.name) + named.filter { $0.weight > firstNameWeight }.map(\.subject))
      let isLikely = !named.isEmpty && item.isLikely("work-talk.team-tagged")
      guard !tagged.isEmpty || people.count > 1 || isLikely,
        let subject = people.sorted().first ?? named.map(\.subject).min()
      else { return [] }
      let reading = WorkReading(item.text)
      let evidence =
        named.prefix(3).map { reading.reason($0, why: "names a colleague") }
        + tagged.prefix(1).map { _ in .init(kind: .structure, why: "tags people of your work", weight: 0.8) }
      return [
        Hit(
          subject: "team:\(subject)", people: tagged.map(\.id), evidence: evidence,
          drivers: drivers(item, people.count).map { Hit.Driver($0) }, act: PhraseRule.act(of: item),
          explanation: "It names or tags people whom you work with.")
      ]
    })

  /// What a first name alone weighs.
  private static let firstNameWeight = 0.5

  static let partyPost = RuleDriver("a party or a drink in the same item", 1.5)
  static let wholeTeam = RuleDriver("five people or more", 1.3)

  private static func drivers(_ item: ItemCase, _ people: Int) -> [RuleDriver] {
    (item.text.matches.contains { $0.category == "party" } ? [partyPost] : []) + (people >= 5 ? [wholeTeam] : [])
  }
}
