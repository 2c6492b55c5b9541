/// A run of letters and digits, or a run of anything else.
struct TextPiece: Hashable {
  var text: String
  var isWord: Bool

  /// A text cut into words and gaps in turn; joined they are the text again.
  static func pieces(of text: String) -> [TextPiece] {
    var pieces: [TextPiece] = []
    for character in text {
      let isWord = character.isLetter || character.isNumber
      if let last = pieces.indices.last, pieces[last].isWord == isWord {
        pieces[last].text.append(character)
      } else {
        pieces.append(TextPiece(text: String(character), isWord: isWord))
      }
    }
    return pieces
  }
}
