import Foundation
import Model

/// A rule on words made ready for judging: its places in the lexicons and in the classifier looked up once.
final class WordsRule: Sendable {
  let rule: Rule
  let reading: EntityReading
  private let direct: Int?
  private let noun: Int?
  private let detail: Int?
  private let doubt: Int?
  private let label: Int?

  /// Log-odds from which on the classifier's word is worth a hit.
  private let leastOdds: Float
  private let threshold: Double

  /// nil where the rule does not judge by words.
  init?(_ rule: Rule) {
    guard case .words(let reading) = rule.judge else { return nil }
    self.rule = rule
    self.reading = reading
    // Rules of the shared lexicons have their phrases under their own id.
    direct = TextLexicons.category("\(rule.id)/direct") ?? TextLexicons.category(rule.id)
    noun = TextLexicons.category("\(rule.id)/noun")
    detail = TextLexicons.category("\(rule.id)/detail")
    doubt = TextLexicons.category("\(rule.id)/doubt")
    label = Classifier.shipped.place(of: rule.id)
    threshold = label.map { Classifier.shipped.labels[$0].threshold } ?? 0.5
    leastOdds = Float(log(threshold / (1 - threshold)))
  }

  /// A phrase that would do alone still needs the classifier to find the rule this likely.
  private static let leastLikely = 0.2

  /// For the plainest phrases of conduct it need only not speak against it.
  private static let hardlyLikely = 0.04
  private static let plainest = 0.74
  private static let veto = Float(log(hardlyLikely / (1 - hardlyLikely)))

  /// What phrases must reach, doubts and all, to count beside a classifier that is not sure.
  private static let leastPhrase = 0.68

  /// One hit at most.
  func hits(in item: ItemCase) -> [Hit] {
    let found = wordHits(in: item)
    return found.isEmpty ? reading.otherwise?(item) ?? [] : found
  }

  private func wordHits(in item: ItemCase) -> [Hit] {
    guard let label, item.scores.values.indices.contains(label) else { return phraseHit(in: item) }
    return learnedHit(label, in: item)
  }

  /// What tells without a look at the words that the rule can find nothing.
  var gate: Gate {
    Gate(label: label, least: min(leastOdds, WordsRule.veto), isOpen: label == nil || reading.otherwise != nil)
  }

  /// Where the classifier finds a rule most unlikely and nothing has a fixed form, its words need not be looked at.
  struct Gate: Sendable {
    let label: Int?
    let least: Float

    /// Whether the rule has other ways to find something.
    let isOpen: Bool

    func isShut(for item: ItemCase) -> Bool {
      guard !isOpen, let label, item.forms.isEmpty, item.scores.values.indices.contains(label) else { return false }
      return item.scores.values[label] < least
    }
  }

  /// The classifier's word, phrases that it does not contradict, or a form with a check of its own.
  private func learnedHit(_ label: Int, in item: ItemCase) -> [Hit] {
    guard item.item.authorship == .own, reading.applies(item) else { return [] }
    let learned = likelihood(label, in: item)
    let forms = reading.kinds.isEmpty ? [] : certainForms(in: item)
    let phrased = phraseConfidence(in: item)
    guard learned >= threshold || phrased > 0 || !forms.isEmpty else { return [] }
    let doubts = doubts(in: item)
    let factor = doubts.first?.factor ?? 1
    let said = heard(phrased * factor, beside: learned)
    let sure = (forms.map(\.weight).max() ?? 0) * factor
    guard learned >= threshold || said >= WordsRule.leastPhrase || sure >= 0.5 else { return [] }
    let confidence = max(learned, 1 - (1 - learned) * (1 - max(sure, said >= WordsRule.leastPhrase ? said * 0.8 : 0)))
    return [hit(confidence, Shares(learned: learned, forms: forms, doubts: doubts), label, in: item)]
  }

  /// What phrases say, where the classifier does not contradict them.
  private func heard(_ said: Double, beside learned: Double) -> Double {
    let isPlain = rule.family == "conduct" && said >= WordsRule.plainest
    return learned >= (isPlain ? WordsRule.hardlyLikely : WordsRule.leastLikely) ? said : 0
  }

  /// The classifier's probability; less where all the rule's phrases are part of something harmless.
  private func likelihood(_ label: Int, in item: ItemCase) -> Double {
    let learned = item.scores.probability(label)
    let direct = found(direct, in: item.text)
    let doubts = found(doubt, in: item.text)
    guard let doubt = doubts.min(by: { $0.weight < $1.weight }), !direct.isEmpty else { return learned }
    let isCovered = direct.allSatisfy { phrase in doubts.contains { $0.words.overlaps(phrase.words) } }
    return isCovered ? learned * doubt.weight : learned
  }

  /// How sure phrases and names alone would make the rule.
  private func phraseConfidence(in item: ItemCase) -> Double {
    let spans = item.text.entities.filter { reading.names.contains($0.kind) }
    return 1 - WordsRule.missed(phrases(in: item.text) + pairs(spans, in: item.text))
  }

  private struct Shares {
    var learned: Double
    var forms: [Evidence]
    var doubts: [Hit.Doubt]
  }

  /// Spreads a confidence over its reasons, so that their noisy-or times the doubts gives it back.
  private func hit(_ confidence: Double, _ shares: Shares, _ label: Int, in item: ItemCase) -> Hit {
    let factor = max(shares.doubts.first?.factor ?? 1, min(1, confidence / 0.97))
    let doubts = factor < 1 ? shares.doubts.map { Hit.Doubt(name: $0.name, factor: factor) } : []
    let target = min(0.99, confidence / factor)
    let spans = item.text.entities.filter { reading.names.contains($0.kind) }
    var evidence = shares.forms
    evidence += phrases(in: item.text)
    evidence += spans.prefix(3).map { term($0, in: item.text) }
    evidence = WordsRule.fitted(evidence, below: target)
    let missed = WordsRule.missed(evidence)
    let rest = missed > 0 ? 1 - (1 - target) / missed : 0
    evidence += learnedEvidence(label, weight: max(0.01, rest), in: item)
    return Hit(
      subject: spans.first.map { "\($0.kind.rawValue):\($0.subject)" } ?? reading.subject,
      people: item.mentioned.map(\.id), evidence: evidence.sorted { $0.weight > $1.weight }, doubts: doubts,
      act: PhraseRule.act(of: item), explanation: reading.explanation)
  }

  /// The three strongest words of the classifier.
  private func learnedEvidence(_ label: Int, weight: Double, in item: ItemCase) -> [Evidence] {
    let words = Classifier.shipped.strongest(label, in: item)
    guard !words.isEmpty else {
      return [Evidence(kind: .model, why: "reads like texts of this kind", weight: weight)]
    }
    return words.map { place in
      let range = item.text.scalars(of: place)
      return Evidence(
        kind: .model, text: item.text.excerpt(range), range: range, why: "a word that such texts have", weight: weight)
    }
  }

  /// Weights made small enough for their noisy-or to stay below a confidence.
  private static func fitted(_ evidence: [Evidence], below confidence: Double) -> [Evidence] {
    let kinds = Set(evidence.map(\.kind)).count
    guard kinds > 0, 1 - missed(evidence) > confidence else { return evidence }
    let most = 1 - pow(1 - confidence, 1 / Double(kinds + 1))
    return evidence.map { reason in
      var reason = reason
      reason.weight = min(reason.weight, most)
      return reason
    }
  }

  /// The chance that none of the kinds of evidence is right.
  private static func missed(_ evidence: [Evidence]) -> Double {
    var best: [Evidence.Kind: Double] = [:]
    for reason in evidence { best[reason.kind] = max(best[reason.kind] ?? 0, reason.weight) }
    return Evidence.Kind.allCases.reduce(1.0) { $0 * (1 - (best[$1] ?? 0)) }
  }

}

extension WordsRule {
  /// The judgement where the classifier knows nothing: by phrases, forms and names alone.
  private func phraseHit(in item: ItemCase) -> [Hit] {
    guard item.item.authorship == .own, !item.text.words.isEmpty, reading.applies(item) else { return [] }
    let spans = item.text.entities.filter { reading.names.contains($0.kind) }
    var evidence = phrases(in: item.text) + pairs(spans, in: item.text)
    evidence += reading.kinds.isEmpty ? [] : certainForms(in: item)
    evidence += spans.filter { reading.loneNames.contains($0.kind) }.map { term($0, in: item.text) }
    evidence.sort { $0.weight > $1.weight }
    let hit = Hit(
      subject: spans.first.map { "\($0.kind.rawValue):\($0.subject)" } ?? reading.subject,
      people: item.mentioned.map(\.id), evidence: evidence, doubts: doubts(in: item),
      act: PhraseRule.act(of: item), explanation: reading.explanation)
    return hit.confidence >= 0.5 ? [hit] : []
  }

  /// As many reasons as a reader would want of one kind: a list of a thousand is one of a thousand equal reasons.
  private static let mostReasons = 24

  private static func strongest<Reason>(_ reasons: [Reason], by weight: (Reason) -> Double) -> [Reason] {
    guard reasons.count > mostReasons else { return reasons }
    return Array(reasons.sorted { weight($0) > weight($1) }.prefix(mostReasons))
  }

  private func phrases(in text: AnalysedText) -> [Evidence] {
    WordsRule.strongest(found(direct, in: text), by: \.weight).map { phrase($0, weight: $0.weight, in: text) }
  }

  /// A noun and what is said of it: neither is worth much alone.
  private func pairs(_ spans: [EntitySpan], in text: AnalysedText) -> [Evidence] {
    guard let detail = found(detail, in: text).first else { return [] }
    if let span = spans.first { return [term(span, in: text), phrase(detail, weight: detail.weight, in: text)] }
    guard let noun = found(noun, in: text).first(where: { !$0.words.overlaps(detail.words) }) else { return [] }
    let weight = 1 - (1 - noun.weight) * (1 - detail.weight)
    return [phrase(noun, weight: weight, in: text), phrase(detail, weight: detail.weight, in: text)]
  }

  private func certainForms(in item: ItemCase) -> [Evidence] {
    WordsRule.strongest(item.forms.filter { reading.kinds.contains($0.kind) }, by: \.weight).map { form in
      Evidence(kind: .checksum, text: form.text, range: form.range, why: "has a fixed form", weight: form.weight)
    }
  }

  /// The strongest doubt of the rule's own lexicon, or of the shared one for rules whose phrases stand there.
  private func doubts(in item: ItemCase) -> [Hit.Doubt] {
    guard reading.lexicon.isEmpty else {
      let found = found(doubt, in: item.text).min { $0.weight < $1.weight }
      return found.map { [Hit.Doubt(name: "may mean something else", factor: $0.weight)] } ?? []
    }
    return WorkReading(item.text).doubts.min { $0.factor < $1.factor }.map { [$0] } ?? []
  }

  private func found(_ category: Int?, in text: AnalysedText) -> [PhraseMatch] {
    category.map { text.matches(of: $0) } ?? []
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
