package import Model

/// The people whom the platform's own means tag in one item, and the words beside them.
package struct TaggedItem: Hashable, Sendable {
  package var text: String
  package var people: [Person]

  package init(text: String, people: [Person]) {
    self.text = text
    self.people = people
  }
}
