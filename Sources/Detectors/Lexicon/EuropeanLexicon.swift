/// Phrases in German, French, Spanish, Dutch, Portuguese and Italian, written by hand; each counts in its language only.
///
/// A phrase list and no more: recall in these languages is far below English, and the documents say so.
enum EuropeanLexicon {
  static let all = [german, french, spanish, dutch, portuguese, italian]
}
