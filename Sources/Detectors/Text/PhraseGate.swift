/// What must hold of a text or a place in it for a phrase to count.
package enum PhraseGate: String, CaseIterable, Sendable {
  /// The text speaks of its author: I, my, we, our, or an opening without a subject.
  case first
  /// The sentence does not ask.
  case told
  /// No negation stands just before it.
  case affirmed
  /// It stands outside quotation marks.
  case unquoted
  /// It opens the text.
  case opening
  /// It is the whole text.
  case whole
  /// The text is in the language.
  case german, french, spanish, dutch, portuguese, italian
}
