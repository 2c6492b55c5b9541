/// Finds the sentences that ask.
enum QuestionReader {
  /// Numbers of the sentences whose last word is followed by a question mark.
  static func sentences(of text: String, _ words: [Word]) -> Set<Int> {
    guard text.utf8.contains(UInt8(ascii: "?")) else { return [] }
    var found: Set<Int> = []
    var next = 0
    for (offset, scalar) in text.unicodeScalars.enumerated() where scalar == "?" {
      while next < words.count, words[next].range.upperBound <= offset { next += 1 }
      if next > 0 { found.insert(words[next - 1].sentence) }
    }
    return found
  }
}
