package import Model

/// Finds the names and terms of the owner's context in a text.
package struct EntityMatcher: Sendable {
  package init(context: Context, people: PeopleDirectory) {}
}
