/// How sure each guard is of a text: by phrases that speak for themselves and by the classifier.
struct GuardReading {
  /// Phrases alone convince from this weight on where the classifier has no say.
  private static let convincing = 0.8

  /// From here on a guard fires.
  ///
  /// A guard that fires on plain talk costs nothing, one that stays silent may score what is protected: hence the low
  /// bar; a surer finding outweighs a weak guard (`Guards.spares`).
  private static let bar = 0.07

  /// What a phrase adds, and each weaker word, up to three, where the classifier sees anything at all.
  private static let phraseShare = 0.5
  private static let hintShare = 0.1
  private static let leastLearned = 0.05

  private let item: ItemCase

  init(_ item: ItemCase) { self.item = item }

  /// The strength of a guard, 0 where it does not fire.
  func strength(of id: String) -> Double {
    let phrase = strongest(id)
    guard let label = Classifier.shipped.place(of: id) else { return phrase >= GuardReading.convincing ? phrase : 0 }
    let learned = item.scores.probability(label)
    var missed = 1 - learned
    if phrase > 0 { missed *= 1 - GuardReading.phraseShare }
    if learned >= GuardReading.leastLearned {
      for _ in matches(GuardReading.hint(of: id)).prefix(3) { missed *= 1 - GuardReading.hintShare }
    }
    return 1 - missed >= GuardReading.bar ? 1 - missed : 0
  }

  /// Whether a text so much as speaks of what a guard protects.
  func touches(_ id: String) -> Bool {
    strongest(id) > 0 || !matches(GuardReading.hint(of: id)).isEmpty
  }

  private static func hint(of id: String) -> String { "hint." + id.dropFirst("guard.".count) }

  private func strongest(_ id: String) -> Double { matches(id).map(\.weight).max() ?? 0 }

  private func matches(_ category: String) -> [PhraseMatch] {
    TextLexicons.category(category).map { item.text.matches(of: $0) } ?? []
  }
}
