import Model

/// An item's text, normalised, tokenised and held against every lexicon once for all rules.
///
/// Offsets of words, entities and matches are Unicode scalars of `original`, as in `Evidence.range`.
package struct AnalysedText: Sendable {
  /// The words as they were written; the beginning of what is longer than `Item.judgedBytes`.
  package let original: String

  /// The words in their order.
  package let words: [Word]

  /// The folded words, one after the other, in UTF-8.
  let folded: [UInt8]

  /// Names of the owner's context, in their order.
  package let entities: [EntitySpan]

  package let language: Language

  /// Whether the text speaks of its author: I, my, we, our, or an opening without a subject.
  package let isFirstPerson: Bool

  /// Phrases of all lexicons, in the order of their beginnings; `TextLexicons` tells their categories.
  package private(set) var matches: [PhraseMatch] = []

  /// Whether each sentence ends in a question mark, by its number.
  private let questions: [Bool]

  package init(_ text: String, situation: Situation) {
    let text = AnalysedText.judged(of: text)
    let reading = WordReader.read(text)
    original = text
    words = reading.words
    folded = reading.folded
    questions = reading.questions
    entities = situation.entities.spans(in: reading.words)
    language = Language.guess(of: reading.words)
    isFirstPerson = FirstPerson.holds(in: reading.words)
    matches = TextLexicons.all.matches(in: self)
  }

  /// A text, or the beginning of one that is longer than rules look at.
  private static func judged(of text: String) -> String {
    guard text.utf8.count > Item.judgedBytes else { return text }
    // A character that the end would cut in two is left out.
    return String(text[..<text.utf8.index(text.startIndex, offsetBy: Item.judgedBytes)])
  }

  /// The folded word at a place.
  package func text(at index: Int) -> String {
    words.indices.contains(index) ? String(decoding: folded[words[index].folded], as: UTF8.self) : ""
  }

  /// Whether a place in the text passes gates.
  func passes(_ gates: Set<PhraseGate>, _ place: Range<Int>) -> Bool {
    gates.isEmpty
      || gates.allSatisfy { gate in
        switch gate {
        case .first: isFirstPerson
        case .told: !isAsked(place)
        case .affirmed: !isNegated(before: place.lowerBound)
        case .unquoted: !isQuoted(place)
        case .opening: place.lowerBound == 0
        case .whole: place == words.indices
        case .german: language == .german
        case .french: language == .french
        case .spanish: language == .spanish
        case .dutch: language == .dutch
        case .portuguese: language == .portuguese
        case .italian: language == .italian
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
    guard words.indices.contains(place.lowerBound) else { return false }
    let sentence = words[place.lowerBound].sentence
    return questions.indices.contains(sentence) && questions[sentence]
  }

  /// Whether a place stands between quotation marks.
  package func isQuoted(_ place: Range<Int>) -> Bool {
    words.indices.contains(place.lowerBound) && words[place.lowerBound].isQuoted
  }

  /// Whether one of the three words before a place in its sentence negates.
  package func isNegated(before index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let sentence = words[index].sentence
    return words[max(0, index - 3)..<index].contains { $0.sentence == sentence && $0.traits.contains(.negation) }
  }

  /// The name that begins at a word; they are in their order and do not overlap.
  func entity(at index: Int) -> EntitySpan? {
    let place = entities.partitioningIndex { $0.words.lowerBound >= index }
    return place < entities.count && entities[place].words.lowerBound == index ? entities[place] : nil
  }

  /// Entities of some kinds.
  package func entities(_ kinds: EntityKind...) -> [EntitySpan] { entities.filter { kinds.contains($0.kind) } }

  /// Phrases of one category, by its place in the lexicons.
  func matches(of category: Int) -> [PhraseMatch] {
    matches.isEmpty ? [] : matches.filter { $0.categoryID == category }
  }

  /// Whether any sentence asks.
  var asks: Bool { questions.contains(true) }

  /// Whether at least half of its words, and four, stand between quotation marks.
  package var isMostlyQuoted: Bool {
    let quoted = words.count { $0.isQuoted }
    return quoted >= 4 && quoted * 2 >= words.count
  }
}
