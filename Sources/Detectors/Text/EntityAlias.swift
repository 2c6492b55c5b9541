import Model

/// One spelling of a name of the context, as the matcher looks for it.
struct EntityAlias: Sendable {
  /// How easily a spelling means something else.
  enum Ambiguity: Sendable {
    /// Means nothing else: counts wherever it stands.
    case none
    /// Also an everyday word, a place or a short form: needs a capital inside a sentence and a word of work, or a mark.
    case common
    /// A first name that only one current colleague carries: needs a capital and a word of work.
    case firstName
  }

  var kind: EntityKind
  var subject: String

  /// Hashes of the folded words.
  var hashes: [UInt64]

  var ambiguity: Ambiguity

  init?(_ spelling: String, kind: EntityKind, subject: String, isFirstName: Bool = false) {
    let words = WordReader.words(of: spelling)
    guard let first = words.first, words.reduce(0, { $0 + $1.folded.count }) >= 2 else { return nil }
    self.kind = kind
    self.subject = subject
    hashes = words.map(\.hash)
    if isFirstName {
      ambiguity = .firstName
    } else {
      ambiguity = words.count == 1 && EntityAlias.isCommon(first) ? .common : .none
    }
  }

  private static func isCommon(_ word: Word) -> Bool {
    word.folded.count < 4 || CommonNames.words.contains(word.hash)
  }
}
