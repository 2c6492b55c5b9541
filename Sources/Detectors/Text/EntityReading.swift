import Model

/// How the rules on words judge a case: phrases of their own lexicon, forms and names, joined into one hit.
struct EntityReading: Sendable {
  private let matcher: PhraseMatcher
  private let kinds: Set<Recognition.Kind>
  private let names: Set<EntityKind>

  /// Names that count on their own.
  private let loneNames: Set<EntityKind>
  private let explanation: String

  /// A rule's categories: `direct` counts alone, `noun` with `detail` or a name, as do amounts.
  init(
    _ lexicon: String, forms kinds: Set<Recognition.Kind> = [], names: Set<EntityKind> = [],
    loneNames: Set<EntityKind> = [], explanation: String
  ) {
    matcher = PhraseMatcher([lexicon])
    self.kinds = kinds
    self.names = names.union(loneNames)
    self.loneNames = loneNames
    self.explanation = explanation
  }

  /// One hit at most, if its confidence reaches a half.
  func hits(in item: ItemCase) -> [Hit] {
    guard item.item.authorship == .own, !item.text.words.isEmpty else { return [] }
    let matches = matcher.matches(in: item.text)
    let spans = item.text.entities.filter { names.contains($0.kind) }
    var evidence = direct(matches, in: item.text) + pairs(matches, spans, in: item.text) + forms(in: item.text)
    evidence += spans.filter { loneNames.contains($0.kind) }.map { term($0, in: item.text) }
    evidence.sort { $0.weight > $1.weight }
    let hit = Hit(
      subject: spans.first.map { "\($0.kind.rawValue):\($0.subject)" } ?? "", evidence: evidence,
      doubts: doubts(matches), explanation: explanation)
    return hit.confidence >= 0.5 ? [hit] : []
  }

  private func direct(_ matches: [PhraseMatch], in text: AnalysedText) -> [Evidence] {
    matches.filter { $0.category == "direct" }.map { phrase($0, weight: $0.weight, in: text) }
  }

  /// A noun and what is said of it: neither is worth much alone.
  private func pairs(_ matches: [PhraseMatch], _ spans: [EntitySpan], in text: AnalysedText) -> [Evidence] {
    let nouns = matches.filter { $0.category == "noun" }
    let details = matches.filter { $0.category == "detail" }
    guard let detail = details.first else { return [] }
    if let span = spans.first { return [term(span, in: text), phrase(detail, weight: detail.weight, in: text)] }
    guard let noun = nouns.first(where: { !$0.words.overlaps(detail.words) }) else { return [] }
    let weight = 1 - (1 - noun.weight) * (1 - detail.weight)
    return [phrase(noun, weight: weight, in: text), phrase(detail, weight: detail.weight, in: text)]
  }

  private func forms(in text: AnalysedText) -> [Evidence] {
    guard !kinds.isEmpty else { return [] }
    return Recognisers.find(kinds, in: text.original).map { form in
      Evidence(kind: .checksum, text: form.text, range: form.range, why: "has a fixed form", weight: form.weight)
    }
  }

  private func doubts(_ matches: [PhraseMatch]) -> [Hit.Doubt] {
    let found = matches.filter { $0.category == "doubt" }.min { $0.weight < $1.weight }
    return found.map { [Hit.Doubt(name: "may mean something else", factor: $0.weight)] } ?? []
  }

  private func phrase(_ match: PhraseMatch, weight: Double, in text: AnalysedText) -> Evidence {
    Evidence(
      kind: .phrase, text: text.excerpt(match.range), range: match.range, why: "a phrase of this kind", weight: weight)
  }

  private func term(_ span: EntitySpan, in text: AnalysedText) -> Evidence {
    Evidence(
      kind: .term, text: text.excerpt(span.range), range: span.range, why: "a name of your own context",
      weight: span.weight * 0.6)
  }
}
