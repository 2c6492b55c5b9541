/// What was removed from a vault.
package struct Receipt: Sendable {
  /// Rows by what they were, in words: `items`, `contacts`, `findings`, `verdicts`.
  package var counts: [(name: String, count: Int)] = []

  package init() {}
}
