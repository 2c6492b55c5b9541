/// What lists of everyday words say of a word, looked up once for each.
struct WordTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// I, my, we, our.
  static let firstPerson = WordTraits(rawValue: 1)
  /// You, he, people: a subject other than the author.
  static let otherSubject = WordTraits(rawValue: 1 << 1)
  /// Turns what follows into its contrary.
  static let negation = WordTraits(rawValue: 1 << 2)
  /// Places a name in the world of work.
  static let workCue = WordTraits(rawValue: 1 << 3)

  /// May announce something with a fixed form.
  static let formCue = WordTraits(rawValue: 1 << 4)

  /// Stands for a digit or a number.
  static let number = WordTraits(rawValue: 1 << 5)

  /// A full stop in letters.
  static let speltStop = WordTraits(rawValue: 1 << 6)

  /// Among the commonest words of a language.
  static func stopword(of language: Language) -> WordTraits { WordTraits(rawValue: 1 << (8 + UInt32(language.place))) }

  static func of(_ hash: UInt64) -> WordTraits {
    table.value(hash).map { WordTraits(rawValue: UInt32(bitPattern: $0)) } ?? []
  }

  private static let table: HashIndex = {
    var traits: [UInt64: WordTraits] = [:]
    for hash in FirstPerson.pronouns { traits[hash, default: []].insert(.firstPerson) }
    for hash in FirstPerson.others { traits[hash, default: []].insert(.otherSubject) }
    for hash in Negation.words { traits[hash, default: []].insert(.negation) }
    for hash in EntityCues.words { traits[hash, default: []].insert(.workCue) }
    for hash in FormCues.words { traits[hash, default: []].insert(.formCue) }
    for hash in FormCues.numbers { traits[hash, default: []].insert(.number) }
    for word in SpeltEmail.dots { traits[WordHash.of(word), default: []].insert(.speltStop) }
    for language in Language.allCases {
      for word in language.stopwords.split(separator: " ") {
        traits[WordHash.of(word), default: []].insert(.stopword(of: language))
      }
    }
    var table = HashIndex(capacity: traits.count)
    for (hash, found) in traits { table.set(hash, Int32(bitPattern: found.rawValue)) }
    return table
  }()
}
