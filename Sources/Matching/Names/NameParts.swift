/// A display name taken apart for comparison.
package struct NameParts: Hashable, Sendable {
  /// A part and how much its agreement counts, 0 to 1.
  struct Part: Hashable, Sendable {
    var token: NameToken
    var weight: Double
  }

  /// The given name first; then other readings of it: a hyphenated half, two words in one, a nickname in brackets.
  private(set) var givens: [Part] = []

  /// Words between the given name and the last word: middle names, or first surnames.
  private(set) var middles: [NameToken] = []

  /// The last name first; then what may stand for it: halves, forms with a particle, inner words, a maiden name.
  private(set) var surnames: [Part] = []

  /// The inner weight of words that may be a middle name or a surname.
  private static let innerWeight = 0.3
  private static let alternateWeight = 0.5

  /// Nothing for a name without letters.
  package init?(_ name: String) { self.init(CleanName(name), isReversed: false) }

  private init?(_ clean: CleanName, isReversed: Bool) {
    let words = NameParts.split(clean.words)
    guard !words.isEmpty else { return nil }
    read(words)
    for word in clean.alternates {
      for token in NameParts.tokens(of: word) {
        givens.append(Part(token: token, weight: Self.alternateWeight))
        surnames.append(Part(token: token, weight: Self.alternateWeight))
      }
    }
    guard !givens.isEmpty else { return nil }
  }

  private init() {}

  var given: NameToken { givens[0].token }
  var surname: NameToken? { surnames.first?.token }

  /// The name read with the surname first; nil for a single word.
  var reversed: NameParts? {
    guard let surname, !surname.isInitial, !given.isInitial else { return nil }
    var other = NameParts()
    other.givens = [Part(token: surname, weight: 1)]
    other.surnames = [Part(token: given, weight: 1)]
    other.middles = middles
    // "Nguyen Van Hung" and "Wang Xiao Ming": the words after the surname in one.
    if let last = middles.last {
      other.givens.append(Part(token: NameToken(last.text + surname.text, script: surname.script), weight: 1))
    }
    return other
  }

  /// Whether the first word is a surname that is written first at home.
  var isPerhapsReversed: Bool { NameVocabulary.familyFirst.contains(given.hash) }

  private mutating func read(_ words: [Word]) {
    addGiven(words[0])
    guard words.count > 1, let last = words.last else { return }
    addSurname(last, weight: 1)
    for word in words[1..<(words.count - 1)] where word.particle == nil {
      middles.append(word.tokens[0])
    }
    let inner = words[1..<(words.count - 1)].filter { $0.tokens[0].count > 1 }
    if inner.count == 1, let middle = inner.first, words[0].tokens[0].count + middle.tokens[0].count <= 14 {
      let joined = words[0].tokens[0].text + middle.tokens[0].text
      givens.append(Part(token: NameToken(joined, script: last.tokens[0].script), weight: 1))
    }
    for word in inner { addSurname(word, weight: Self.innerWeight) }
  }

  private mutating func addGiven(_ word: Word) {
    for (index, token) in word.tokens.enumerated() {
      givens.append(Part(token: token, weight: index == 0 ? 1 : Self.alternateWeight))
    }
  }

  private mutating func addSurname(_ word: Word, weight: Double) {
    for token in word.tokens { surnames.append(Part(token: token, weight: weight)) }
    if let particle = word.particle {
      let joined = particle + word.tokens[0].text
      surnames.append(Part(token: NameToken(joined, script: word.tokens[0].script), weight: weight))
    }
  }
}

extension NameParts {
  /// A word with its readings; the joined form of a hyphenated one first.
  private struct Word {
    var tokens: [NameToken]

    /// The particles before it, in one.
    var particle: String?
  }

  /// Words with particles put to what follows them.
  private static func split(_ words: [CleanName.Word]) -> [Word] {
    if words.count == 1, let only = words.first, let parts = syllabic(only.text) { return parts }
    var found: [Word] = []
    var particle = ""
    for (index, word) in words.enumerated() {
      let tokens = tokens(of: word)
      guard let first = tokens.first else { continue }
      let isInside = index > 0 && index < words.count - 1 && !found.isEmpty
      if isInside, NameVocabulary.particles.contains(first.text) {
        particle += first.text
        continue
      }
      found.append(Word(tokens: tokens, particle: particle.isEmpty ? nil : particle))
      particle = ""
    }
    return found
  }

  /// The readings of one written word.
  private static func tokens(of word: CleanName.Word) -> [NameToken] {
    let script = word.text.unicodeScalars.first { $0 != "-" }.map { NameScript($0) } ?? .latin
    let halves = word.text.split(separator: "-").map { fold($0, script: script) }.filter { !$0.isEmpty }
    var readings = [halves.joined()]
    if halves.count > 1 { readings += halves.filter { $0.utf8.count > 1 } }
    if word.text.unicodeScalars.contains(where: { umlauts[$0] != nil }) {
      readings.append(fold(Substring(spelled(word.text)), script: script).filter { $0 != "-" })
    }
    return readings.filter { !$0.isEmpty }.map { NameToken($0, script: script) }
  }

  private static func fold(_ text: Substring, script: NameScript) -> String {
    let letters = NameFolding.fold(text).filter { $0.isLetter }
    // The Arabic article is written to the word.
    if script == .arabic, letters.hasPrefix("al"), letters.utf8.count > 4 { return String(letters.dropFirst(2)) }
    return letters
  }

  private static let umlauts: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue", "ø": "oe", "Ø": "oe", "å": "aa", "Å": "aa",
  ]

  private static func spelled(_ text: String) -> String {
    text.unicodeScalars.map { umlauts[$0] ?? String($0) }.joined()
  }

  /// A full Chinese or Korean name in one word: given name and surname; nil for anything else.
  private static func syllabic(_ text: String) -> [Word]? {
    let characters = Array(text)
    guard (2...4).contains(characters.count),
      characters.allSatisfy({ $0.unicodeScalars.first.map { NameScript($0).isSyllabic } ?? false }),
      let script = characters[0].unicodeScalars.first.map({ NameScript($0) })
    else { return nil }
    let isDouble = characters.count == 4 || NameVocabulary.doubleSurnames.contains(String(characters[0...1]))
    let length = isDouble && characters.count > 2 ? 2 : 1
    let surname =
      KoreanSurnames.romanised(String(characters[..<length])) ?? NameFolding.fold(String(characters[..<length]))
    let given = NameFolding.fold(String(characters[length...]))
    guard !surname.isEmpty, !given.isEmpty else { return nil }
    return [
      Word(tokens: [NameToken(given, script: script)], particle: nil),
      Word(tokens: [NameToken(surname, script: script)], particle: nil),
    ]
  }
}
