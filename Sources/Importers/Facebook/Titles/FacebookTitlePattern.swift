/// One way in which a language's sentence says what was done.
struct FacebookTitlePattern: Sendable {
  /// What follows the words.
  enum Names: Sendable {
    case nobody
    /// The thing is the owner's own.
    case owner
    case person
    case group
    case page
    case companions
  }

  let language: FacebookTitleLanguage
  let action: FacebookTitle.Action?
  let names: Names

  /// The words, and, where something stands between them and the name, the word before the name.
  let words: [UInt8]
  let preposition: [[UInt8]]

  struct Match {
    var pattern: FacebookTitlePattern
    /// What comes after the words.
    var tail: ArraySlice<UInt8>
  }

  init(
    _ language: FacebookTitleLanguage, _ action: FacebookTitle.Action?, _ names: Names, _ words: String,
    preposition: [String] = []
  ) {
    self.language = language
    self.action = action
    self.names = names
    self.words = Array(words.utf8)
    self.preposition = preposition.map { Array($0.utf8) }
  }

  /// The first pattern of the table whose words stand in a sentence.
  static func first(in text: ArraySlice<UInt8>) -> Match? {
    for pattern in FacebookTitleTable.patterns {
      guard let start = position(of: pattern.words, in: text) else { continue }
      let tail = text[(start + pattern.words.count)...]
      guard !pattern.preposition.isEmpty else { return Match(pattern: pattern, tail: tail) }
      let ends = pattern.preposition.compactMap { words in position(of: words, in: tail).map { $0 + words.count } }
      if let end = ends.min() { return Match(pattern: pattern, tail: tail[end...]) }
    }
    return nil
  }

  /// The first place of some words in a text.
  static func position(of words: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard let first = words.first, text.count >= words.count else { return nil }
    for start in text.startIndex...(text.endIndex - words.count) where text[start] == first {
      if text[start...].starts(with: words) { return start }
    }
    return nil
  }
}
