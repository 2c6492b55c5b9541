/// One reason for a finding.
package struct Evidence: Hashable, Codable, Sendable {
  /// Independent kinds; confidence takes the best of each kind and combines the kinds as a noisy-or.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    /// A phrase of the lexicon.
    case phrase
    /// A name or term of the owner's own context.
    case term
    /// A recogniser with a check digit or a fixed form.
    case checksum
    /// The trained classifier.
    case model
    /// A fact of the archive's structure: a tie, a tag, a domain.
    case structure
    /// A policy clause.
    case clause
  }

  package var kind: Kind

  /// The words that count; empty for structure.
  package var text: String

  /// Half-open range in the item's text, in Unicode scalars; nil where it is not from the text.
  package var range: Range<Int>?

  package var why: String

  /// Strength, 0 to 1, as a probability of its own.
  package var weight: Double

  package init(kind: Kind, text: String = "", range: Range<Int>? = nil, why: String, weight: Double) {
    self.kind = kind
    self.text = text
    self.range = range
    self.why = why
    self.weight = weight
  }
}
