import Model

/// What the work lexicons say of one text.
struct WorkReading {
  private let matches: [PhraseMatch]
  private let text: AnalysedText

  /// Reads a text once for all the rules on work, careers and engagement.
  init(_ text: AnalysedText) {
    self.text = text
    matches = text.matches
  }

  /// Phrases of a category, the strongest first.
  func phrases(_ category: String) -> [PhraseMatch] {
    matches.filter { $0.category == category }.sorted {
      ($1.weight, $0.range.lowerBound) < ($0.weight, $1.range.lowerBound)
    }
  }

  /// Whether a category has a phrase in the text.
  func holds(_ category: String) -> Bool { matches.contains { $0.category == category } }

  /// Whether any trade's words are in the text.
  var hasTradeWords: Bool { matches.contains { $0.category.hasPrefix("trade.") } }

  /// What makes talk of work doubtful, one for each kind.
  var doubts: [Hit.Doubt] {
    var factors: [String: Double] = [:]
    for match in matches where match.category.hasPrefix("doubt.") { factors[match.category] = match.weight }
    return factors.sorted { $0.key < $1.key }.map { Hit.Doubt(name: String($0.key.dropFirst(6)), factor: $0.value) }
  }

  /// Evidence for phrases of a category.
  func evidence(_ category: String, why: String) -> [Evidence] {
    phrases(category).prefix(3).map { reason($0, why: why) }
  }

  /// One piece of evidence for a phrase.
  func reason(_ match: PhraseMatch, why: String) -> Evidence {
    Evidence(
      kind: .phrase, text: text.excerpt(match.range), range: match.range, why: why, weight: match.weight)
  }

  /// Evidence for a name of the owner's context.
  func reason(_ span: EntitySpan, why: String, weight: Double? = nil) -> Evidence {
    Evidence(
      kind: .term, text: text.excerpt(span.range), range: span.range, why: why, weight: weight ?? span.weight)
  }
}
