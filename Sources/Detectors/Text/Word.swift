/// One word of a text, folded.
///
/// Words are runs of letters and digits in lower case without diacritics or apostrophes; `#` and `@` in front are kept
/// apart as `mark`. `Dön't` is `dont`.
package struct Word: Sendable {
  /// The folded word.
  package var text: String

  /// FNV-1a hash of each prefix of the folded word's UTF-8; the last one is the word's own.
  var prefixes: [UInt64]

  /// FNV-1a hash of the word before a possessive `'s`, else the word's own hash.
  var base: UInt64

  /// Half-open range in the original text, in Unicode scalars.
  package var range: Range<Int>

  /// Number of the sentence that it stands in, from 0.
  package var sentence: Int

  /// Whether it stands between quotation marks.
  package var isQuoted: Bool

  /// Whether it begins with a capital letter.
  package var isCapitalised: Bool

  /// Whether all its letters, three or more, are capitals.
  package var isShouted: Bool

  /// `#` or `@` written in front of it.
  package var mark: Unicode.Scalar?

  /// Whether a punctuation mark other than an apostrophe or a hyphen stands between it and the word before.
  package var followsBreak: Bool

  package var hash: UInt64 { prefixes.last ?? 0 }

  /// Whether it begins with a digit.
  package var isNumber: Bool { text.utf8.first.map { (48...57).contains($0) } ?? false }
}
