import Model

extension Rules {
  /// Team members named or tagged in personal posts.
  static let teamTagged = Rule(
    id: "work-talk.team-tagged", title: "names or tags your team",
    why: "It shows who works with you, and other people's evenings, to everybody who can see it.", base: 4,
    sides: [.personal], decay: .conduct, lenses: [.colleague, .boss], cure: .untag,
    judge: .item { item in
      guard PhraseRule.isJudged(item), item.item.kind != .message else { return [] }
      let tagged = item.mentioned.filter { person in
        !person.isFriend && person.roles(at: item.item.occurredAt).contains { $0.role.isWork && $0.role != .client }
      }
      let named = item.text.entities(.colleague, .manager)
      let people = Set(tagged.map(\.name) + named.map(\.subject))
      guard !tagged.isEmpty || people.count > 1, let subject = people.sorted().first else { return [] }
      let reading = WorkReading(item.text)
      let evidence =
        named.prefix(3).map { reading.reason($0, why: "names a colleague") }
        + tagged.prefix(1).map { _ in .init(kind: .structure, why: "tags people of your work", weight: 0.8) }
      return [
        Hit(
          subject: "team:\(subject)", people: tagged.map(\.id), evidence: evidence, act: PhraseRule.act(of: item),
          explanation: "It names or tags people whom you work with.")
      ]
    })
}
