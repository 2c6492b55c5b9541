import Model

/// A clause of a policy held against a text: its phrases, word by word, in any case.
struct ClauseMatch {
  let clause: Context.Clause

  /// The first phrase that the text holds; nil where it holds none.
  func hit(in text: AnalysedText) -> Hit? {
    for phrase in clause.phrases {
      guard let range = range(of: phrase, in: text) else { continue }
      return Hit(
        subject: "clause:\(clause.id)",
        evidence: [
          Evidence(
            kind: .clause, text: text.excerpt(range), range: range, why: "clause \(clause.id): \(clause.title)",
            weight: 0.8)
        ], base: clause.base, explanation: "This touches clause \(clause.id), \(clause.title).")
    }
    return nil
  }

  /// Where the phrase's words stand in a row, as Unicode scalars.
  private func range(of phrase: String, in text: AnalysedText) -> Range<Int>? {
    let wanted = ClauseMatch.words(phrase)
    let shown = text.words.map { ClauseMatch.words(text.excerpt($0.range)).joined() }
    guard !wanted.isEmpty, shown.count >= wanted.count else { return nil }
    for start in 0...(shown.count - wanted.count) where Array(shown[start..<(start + wanted.count)]) == wanted {
      return text.scalars(of: start..<(start + wanted.count))
    }
    return nil
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
