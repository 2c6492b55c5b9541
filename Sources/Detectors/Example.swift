/// A text that a rule must report or leave alone.
///
/// Placeholders in braces stand for the sample context's own names, as in `{employer}` or `{client}`.
package struct Example: Hashable, Sendable, ExpressibleByStringLiteral {
  package let text: String

  package init(_ text: String) { self.text = text }

  package init(stringLiteral value: String) { text = value }
}
