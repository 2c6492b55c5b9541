/// An item's text, normalised and tokenised once for every rule.
///
/// To match phrases of your own family, keep one `static let matcher = PhraseMatcher([lexicon])` and ask
/// `matcher.matches(in: text)`. Offsets of words, entities and matches are Unicode scalars of `original`, as in
/// `Evidence.range`.
package struct AnalysedText: Sendable {
  package let original: String

  /// The words in their order.
  package let words: [Word]

  /// Names of the owner's context, in their order.
  package let entities: [EntitySpan]

  package let language: Language

  /// Whether the text speaks of its author: I, my, we, our, or an opening without a subject.
  package let isFirstPerson: Bool

  /// Sentences that end in a question mark.
  private let questions: Set<Int>

  package init(_ text: String, situation: Situation) {
    let words = WordReader.words(of: text)
    original = text
    self.words = words
    entities = situation.entities.spans(in: words)
    language = Language.guess(of: words)
    isFirstPerson = FirstPerson.holds(in: words)
    questions = QuestionReader.sentences(of: text, words)
  }

  /// Whether a place in the text passes gates.
  func passes(_ gates: Set<PhraseGate>, _ place: Range<Int>) -> Bool {
    gates.allSatisfy { gate in
      switch gate {
      case .first: isFirstPerson
      case .told: !isAsked(place)
      case .affirmed: !isNegated(before: place.lowerBound)
      case .unquoted: !isQuoted(place)
      case .opening: place.lowerBound == 0
      case .whole: place == words.indices
      }
    }
  }

  /// Half-open range of words as Unicode scalars of the original.
  package func scalars(of place: Range<Int>) -> Range<Int> {
    guard let first = words.dropFirst(place.lowerBound).first, place.upperBound > place.lowerBound else { return 0..<0 }
    return first.range.lowerBound..<words[min(place.upperBound, words.count) - 1].range.upperBound
  }

  /// The original's words at a range of Unicode scalars.
  package func excerpt(_ range: Range<Int>) -> String {
    let scalars = original.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound, limitedBy: scalars.endIndex)
    let from = start ?? scalars.endIndex
    let end = scalars.index(from, offsetBy: range.count, limitedBy: scalars.endIndex) ?? scalars.endIndex
    return String(scalars[from..<end])
  }

  /// Whether the sentence of a place ends in a question mark.
  package func isAsked(_ place: Range<Int>) -> Bool {
    words.indices.contains(place.lowerBound) && questions.contains(words[place.lowerBound].sentence)
  }

  /// Whether a place stands between quotation marks.
  package func isQuoted(_ place: Range<Int>) -> Bool {
    words.indices.contains(place.lowerBound) && words[place.lowerBound].isQuoted
  }

  /// Whether one of the three words before a place in its sentence negates.
  package func isNegated(before index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let sentence = words[index].sentence
    return words[max(0, index - 3)..<index].contains { $0.sentence == sentence && Negation.words.contains($0.hash) }
  }

  /// Entities of some kinds.
  package func entities(_ kinds: EntityKind...) -> [EntitySpan] { entities.filter { kinds.contains($0.kind) } }
}
