import Model

/// What a name that the owner declared gives away by itself, in a text of which no rule on words says more.
///
/// A code name is a secret wherever it stands. A client's name on a personal account tells whom the owner works for,
/// whatever the sentence is about; the base is lower than for somebody who can be recognised.
enum DeclaredNames {
  /// Share of a name's own weight that is left without a word beside it.
  private static let share = 0.85

  private static let kinds: Set<ItemKind> = [
    .post, .share, .story, .reel, .comment, .event, .article, .review, .album, .profileUpdate, .groupAnswer,
  ]

  /// The rule that a name falls under, with its base when the name stands alone; nil for names that are no secret.
  private static func matter(of kind: EntityKind) -> (rule: String, base: Double, explanation: String)? {
    switch kind {
    case .codename, .confidentialTerm:
      ("confidential.unannounced", 16, "Your own words hold a name that must not leave your work.")
    case .client, .clientPerson:
      ("confidential.client-identified", 12, "Your own words on a personal account name a client.")
    default: nil
    }
  }

  /// One hit for the first such name, if nothing confidential was found beside it.
  static func hits(
    in item: ItemCase, beside found: [(rule: Rule, hit: Hit)], rules: [WordsRule]
  ) -> [(rule: Rule, hit: Hit)] {
    guard !item.text.entities.isEmpty, item.account.side == .personal, item.item.authorship == .own,
      kinds.contains(item.item.kind),
      !found.contains(where: { $0.rule.family == "confidential" })
    else { return [] }
    for span in item.text.entities where span.weight * share >= 0.5 && isMeant(span, in: item.text) {
      guard let matter = matter(of: span.kind), let rule = rules.first(where: { $0.rule.id == matter.rule })?.rule
      else {
        continue
      }
      let term = Evidence(
        kind: .term, text: item.text.excerpt(span.range), range: span.range, why: "a name of your own context",
        weight: span.weight * share)
      let hit = Hit(
        subject: "\(span.kind.rawValue):\(span.subject)", people: item.mentioned.map(\.id), evidence: [term],
        base: matter.base, act: PhraseRule.act(of: item), explanation: matter.explanation)
      return [(rule, hit)]
    }
    return []
  }

  /// Whether a code name is meant and not the word that it was taken from: spelt as a name, or beside a word of work.
  private static func isMeant(_ span: EntitySpan, in text: AnalysedText) -> Bool {
    guard [.codename, .confidentialTerm].contains(span.kind), span.words.count == 1 else { return true }
    return text.excerpt(span.range).contains { $0.isUppercase || $0.isNumber }
      || text.words.contains { $0.traits.contains(.workCue) }
  }
}
