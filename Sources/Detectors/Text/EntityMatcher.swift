package import Model

/// Finds the names and terms of the owner's context in a text.
package struct EntityMatcher: Sendable {
  package init(context: Context, people: PeopleDirectory) {}

  /// The names in a text's words, in their order.
  func spans(in words: [Word]) -> [EntitySpan] { [] }
}
