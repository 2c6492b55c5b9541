/// How sure each guard is of a text: by phrases that speak for themselves and by the classifier.
struct GuardReading {
  /// Phrases alone convince from this weight on where the classifier has no say.
  private static let convincing = 0.8

  /// What the classifier must at least grant to a phrase.
  private static let granted = 0.25

  private let item: ItemCase

  init(_ item: ItemCase) { self.item = item }

  /// The strength of a guard, 0 where it does not fire.
  func strength(of id: String) -> Double {
    let phrase = strongest(id)
    guard let label = Classifier.shipped.place(of: id) else { return phrase >= GuardReading.convincing ? phrase : 0 }
    let learned = item.scores.probability(label)
    if learned >= Classifier.shipped.labels[label].threshold { return max(learned, phrase * learned) }
    return phrase > 0 && learned >= GuardReading.granted ? max(learned, phrase * 0.6) : 0
  }

  /// Whether a text so much as speaks of what a guard protects.
  func touches(_ id: String) -> Bool {
    strongest(id) > 0 || matches("hint." + id.dropFirst("guard.".count)).contains { !$0.words.isEmpty }
  }

  private func strongest(_ id: String) -> Double { matches(id).map(\.weight).max() ?? 0 }

  private func matches(_ category: String) -> [PhraseMatch] {
    TextLexicons.category(category).map { item.text.matches(of: $0) } ?? []
  }
}
