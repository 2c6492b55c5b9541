/// An item's text, normalised and tokenised once for every rule.
package struct AnalysedText: Sendable {
  package let original: String

  init(_ text: String, situation: Situation) { original = text }
}
