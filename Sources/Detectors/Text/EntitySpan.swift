/// A name of the owner's context, found in a text.
package struct EntitySpan: Hashable, Sendable {
  package var kind: EntityKind

  /// The name as the context spells it, or the id of a known person.
  package var subject: String

  /// Half-open range of words in `AnalysedText.words`.
  package var words: Range<Int>

  /// Half-open range in the original text, in Unicode scalars.
  package var range: Range<Int>

  /// How sure the name is meant, 0 to 1: distinctive names about 0.9, common words and first names far less.
  package var weight: Double

  package init(kind: EntityKind, subject: String, words: Range<Int>, range: Range<Int>, weight: Double) {
    self.kind = kind
    self.subject = subject
    self.words = words
    self.range = range
    self.weight = weight
  }
}
