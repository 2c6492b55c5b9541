/// What the rules say of one item.
package struct Judgement: Sendable {
  /// Hits with the rules that made them, in the order of the rules.
  package var hits: [(rule: Rule, hit: Hit)]

  /// Hits that a guard keeps out of the score; each names its guard.
  package var guarded: [(rule: Rule, hit: Hit)]

  /// What aggregate rules keep of the item.
  package var digest: ItemDigest

  /// What was read off the text of an item with hits, in plain words.
  package var gates: [String] = []
}
