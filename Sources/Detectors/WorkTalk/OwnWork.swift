import Foundation
import Model

/// Plain talk of being at work, as most people's posts have it: neither detail nor complaint, and worth less.
enum OwnWork {
  static let inPassing = RuleDriver("in passing, without detail", 0.4)

  /// What the classifier calls it; no rule has this name.
  private static let label = Classifier.shipped.place(of: Classifier.ownWork)
  private static let phrases = TextLexicons.category("work.own")
  private static let doubts = TextLexicons.category("doubt.own")

  /// A phrase counts from this probability on: it stands in sayings too.
  private static let leastBesidePhrase = 0.25

  /// One hit where somebody talks of their own work, by the classifier or by a phrase that it does not contradict.
  @Sendable static func hits(in item: ItemCase) -> [Hit] {
    guard let label, PhraseRule.isJudged(item), item.item.kind != .message else { return [] }
    let learned = item.scores.probability(label)
    guard learned >= leastBesidePhrase else { return [] }
    let phrase = phrase(in: item.text)
    guard phrase != nil || learned >= Classifier.shipped.labels[label].threshold else { return [] }
    var evidence = phrase.map { [reason($0, in: item.text)] } ?? []
    evidence.append(Evidence(kind: .model, why: "reads like talk of one's own work", weight: learned))
    return [
      Hit(
        subject: "work", people: item.mentioned.map(\.id), evidence: evidence.sorted { $0.weight > $1.weight },
        drivers: [Hit.Driver(inPassing)], act: PhraseRule.act(of: item), explanation: "It mentions your work.")
    ]
  }

  /// Whether a hit of the rule is no more than a mention.
  static func isInPassing(_ hit: Hit) -> Bool { hit.drivers.contains { $0.name == inPassing.name } }

  /// The strongest phrase, unless a saying or somebody else's work stands in the text.
  private static func phrase(in text: AnalysedText) -> PhraseMatch? {
    guard let phrases, let doubts, text.matches(of: doubts).isEmpty else { return nil }
    return text.matches(of: phrases).max { $0.weight < $1.weight }
  }

  private static func reason(_ match: PhraseMatch, in text: AnalysedText) -> Evidence {
    Evidence(
      kind: .phrase, text: text.excerpt(match.range), range: match.range, why: "speaks of your own work",
      weight: match.weight)
  }
}
