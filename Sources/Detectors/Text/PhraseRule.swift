import Model

/// What rules on words have in common.
enum PhraseRule {
  /// Whether the item holds the owner's own public or directed words.
  @Sendable static func isJudged(_ item: ItemCase) -> Bool {
    item.item.authorship == .own && !item.item.kind.isPrivate && !item.text.words.isEmpty
  }

  static func act(of item: ItemCase) -> Act { item.item.kind == .comment ? .comment : .author }
}
