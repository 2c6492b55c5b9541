/// A phrase of a lexicon, found in a text.
package struct PhraseMatch: Hashable, Sendable {
  /// The rule id or other category that the lexicon files it under.
  package var category: String

  /// The category's place in its matcher's list.
  package var categoryID: Int

  /// Strength of the phrase, 0 to 1, as a probability of its own; for a `doubt.` category the factor it multiplies by.
  package var weight: Double

  /// Half-open range in the original text, in Unicode scalars.
  package var range: Range<Int>

  /// Half-open range of the words.
  package var words: Range<Int>

  /// The phrase as the lexicon spells it.
  package var phrase: String
}
