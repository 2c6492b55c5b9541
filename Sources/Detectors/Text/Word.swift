/// One word of a text, folded.
///
/// Words are runs of letters and digits in lower case without diacritics or apostrophes; `#` and `@` in front are kept
/// apart as `mark`. `Dön't` is `dont`, `sooo` is `so`, `f**k` keeps its stars.
package struct Word: Sendable {
  /// FNV-1a hash of the folded word.
  package var hash: UInt64

  /// FNV-1a hash of the word before a possessive `'s`, else the word's own hash.
  var base: UInt64

  /// Half-open range of its folded bytes in the text's `folded`.
  var folded: Range<Int>

  /// Half-open range in the original text, in Unicode scalars.
  package var range: Range<Int>

  /// Number of the sentence that it stands in, from 0.
  package var sentence: Int

  /// What lists of everyday words say of it.
  var traits: WordTraits

  /// Whether it stands between quotation marks.
  package var isQuoted: Bool

  /// Whether it begins with a capital letter.
  package var isCapitalised: Bool

  /// Whether all its letters, three or more, are capitals.
  package var isShouted: Bool

  /// Whether a punctuation mark other than an apostrophe or a hyphen stands between it and the word before.
  package var followsBreak: Bool

  /// Whether it begins with a digit.
  package var isNumber: Bool

  /// `#` or `@` written in front of it.
  package var mark: Unicode.Scalar?
}
