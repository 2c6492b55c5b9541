import Model

/// Judges an item by the phrases of one category of the work lexicons.
enum PhraseRule {
  /// One hit for the item if the lexicon speaks; nothing for other people's words and private items.
  static func hits(
    _ category: String, in item: ItemCase, subject: String, why: String, explanation: String, doubted: Bool = true
  ) -> [Hit] {
    guard isJudged(item) else { return [] }
    let reading = WorkReading(item.text)
    let evidence = reading.evidence(category, why: why)
    guard !evidence.isEmpty else { return [] }
    return [
      Hit(
        subject: subject, people: item.mentioned.map(\.id), evidence: evidence, doubts: doubted ? reading.doubts : [],
        act: act(of: item), explanation: explanation)
    ]
  }

  /// Whether the item holds the owner's own public or directed words.
  static func isJudged(_ item: ItemCase) -> Bool {
    item.item.authorship == .own && !item.item.kind.isPrivate && !item.text.words.isEmpty
  }

  static func act(of item: ItemCase) -> Act { item.item.kind == .comment ? .comment : .author }
}
