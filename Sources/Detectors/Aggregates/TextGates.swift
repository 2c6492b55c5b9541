/// What was read off a text before its phrases counted, in plain words for `explain`.
enum TextGates {
  static func words(of text: AnalysedText) -> [String] {
    guard !text.words.isEmpty else { return [] }
    var gates = [text.isFirstPerson ? "speaks of its author" : "speaks of others or of nobody"]
    if text.words.contains(where: \.isQuoted) { gates.append("part of it stands in quotation marks") }
    if text.words.indices.contains(where: { text.isAsked($0..<$0 + 1) }) { gates.append("part of it asks") }
    if text.words.indices.contains(where: { text.isNegated(before: $0) }) { gates.append("part of it is negated") }
    return gates + ["language: \(text.language.rawValue)"]
  }
}
