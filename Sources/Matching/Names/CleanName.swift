import Foundation

/// A display name without what is not the name: emoji, titles, credentials, pronouns.
struct CleanName {
  /// A word as written.
  struct Word: Hashable {
    var text: String
    var isCapitals: Bool

    var folded: String { NameFolding.fold(text) }
  }

  private(set) var words: [Word] = []

  /// Words in brackets or quotation marks: a nickname or a maiden name.
  private(set) var alternates: [Word] = []

  /// Longer names are cut: nobody's is.
  private static let longest = 160

  init(_ raw: String) {
    let isPlain = raw.utf8.allSatisfy { $0 < 0x80 }
    let text = isPlain ? raw : raw.precomposedStringWithCompatibilityMapping
    var reader = Reader()
    for scalar in text.unicodeScalars.prefix(CleanName.longest) { reader.read(scalar) }
    reader.endWord()
    words = CleanName.ordered(reader.main, reader.afterComma)
    strip()
    alternates = reader.bracketed.filter { !NameVocabulary.pronouns.contains($0.folded) && $0.folded.utf8.count > 1 }
    if alternates.count > 2 { alternates = [] }
    if words.isEmpty { words = alternates }
  }

  /// What follows a comma is credentials, or the given name after a lone surname.
  private static func ordered(_ main: [Word], _ rest: [Word]) -> [Word] {
    guard let first = rest.first, main.count == 1, rest.count <= 3, !isCredential(first) else { return main }
    return rest + main
  }

  private static func isCredential(_ word: Word) -> Bool {
    NameVocabulary.suffixes.contains(word.folded) || (word.isCapitals && word.text.count > 1)
  }

  private mutating func strip() {
    while words.count > 1, let first = words.first, NameVocabulary.titles.contains(first.folded) {
      words.removeFirst()
    }
    let isShouted = words.allSatisfy(\.isCapitals)
    while words.count > 1, let last = words.last, isSuffix(last, isShouted: isShouted) { words.removeLast() }
  }

  private func isSuffix(_ word: Word, isShouted: Bool) -> Bool {
    let folded = word.folded
    if NameVocabulary.capitalSuffixes.contains(folded) { return word.isCapitals && !isShouted && words.count > 2 }
    return NameVocabulary.suffixes.contains(folded) || folded.isEmpty
  }
}

extension CleanName {
  /// Splits a name into words, brackets apart.
  private struct Reader {
    var main: [Word] = []
    var afterComma: [Word] = []
    var bracketed: [Word] = []

    private var current = ""
    private var depth = 0
    private var isQuoted = false
    private var isPastComma = false
    private var isCut = false

    mutating func read(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "(", "[", "（": open()
      case ")", "]", "）": close()
      case "\"", "“", "”", "„", "«", "»": quote()
      case ",", "，", "、": comma()
      case "|", "•", "/", "–", "—": cut()
      case "'", "’", "‘", "ʼ", "`", "´": break
      default: letter(scalar)
      }
    }

    private mutating func letter(_ scalar: Unicode.Scalar) {
      let properties = scalar.properties
      if scalar == "-" || properties.isAlphabetic || properties.generalCategory == .nonspacingMark {
        current.unicodeScalars.append(scalar)
      } else if ("0"..."9").contains(scalar) {
        current.unicodeScalars.append(scalar)
      } else if properties.generalCategory != .format {
        endWord()
      }
    }

    mutating func endWord() {
      defer { current = "" }
      let text = current.trimmingPrefix { $0 == "-" }
      let word = String(text.reversed().trimmingPrefix { $0 == "-" }.reversed())
      guard !word.isEmpty, word.contains(where: \.isLetter) else { return }
      let made = Word(text: word, isCapitals: word.count > 1 && word == word.uppercased() && word != word.lowercased())
      if depth > 0 || isQuoted {
        bracketed.append(made)
      } else if isPastComma {
        afterComma.append(made)
      } else if !isCut {
        main.append(made)
      }
    }

    private mutating func open() {
      endWord()
      depth += 1
    }

    private mutating func close() {
      endWord()
      depth = max(0, depth - 1)
    }

    private mutating func quote() {
      endWord()
      isQuoted.toggle()
    }

    private mutating func comma() {
      endWord()
      if depth == 0, !main.isEmpty {
        isCut = isCut || isPastComma
        isPastComma = true
      }
    }

    private mutating func cut() {
      endWord()
      if depth == 0, !main.isEmpty { isCut = true }
    }
  }
}
