import Model

/// Other people's names, replaced by initials wherever they occur.
///
/// Names are compared word by word without regard to capitals, so `sam_doe` and `samdoe_12` go too. One word of a name
/// alone goes only where it is capitalised or follows an `@` or a slash, since many names are words of the language.
struct NameMask {
  private struct Name: Hashable {
    var words: [String]
    var initials: String
    var kind: Kind
  }

  /// Where words are taken for a name.
  private enum Kind {
    /// Anywhere.
    case free
    /// Where they are capitalised, or follow an `@` or a slash.
    case marked
    /// Where they are capitalised within a sentence.
    case withinSentence
    /// Where they follow an `@` or a slash.
    case address
  }

  /// Names by their first word, those with the most words first.
  private let names: [String: [Name]]

  init(_ hidden: HiddenNames) {
    let all = Set(
      hidden.people.flatMap { NameMask.names(of: $0) } + hidden.bystanders.flatMap { NameMask.names(ofBystander: $0) })
    names = Dictionary(grouping: all) { $0.words[0] }.mapValues { names in
      names.sorted { ($1.words.count, $0.initials) < ($0.words.count, $1.initials) }
    }
  }

  private static func names(of person: KnownPerson) -> [Name] {
    let full = [person.name] + person.profiles.compactMap(\.name)
    let handles = person.profiles.compactMap(\.handle)
    let whole = (full + handles).flatMap(whole)
    let parts = full.flatMap { TextPiece.pieces(of: $0) }.filter { $0.isWord && $0.text.count > 2 }
    return whole
      + parts.map {
        Name(words: [$0.text.lowercased()], initials: initials(of: $0.text), kind: .marked)
      }
  }

  /// One word of a full name goes only within a sentence, a user name of one word only as such: of a thousand contacts
  /// some are called like words, and some are brands.
  private static func names(ofBystander name: String) -> [Name] {
    let words = TextPiece.pieces(of: name).filter(\.isWord).map(\.text)
    guard words.count > 1 else {
      return whole(name).map { Name(words: $0.words, initials: $0.initials, kind: .address) }
    }
    guard name.contains(" ") else {
      return whole(name).map { $0.words.count == 1 ? $0 : Name(words: $0.words, initials: $0.initials, kind: .address) }
    }
    let parts = words.filter { $0.count > 3 && $0.allSatisfy(\.isLetter) }
    return whole(name) + parts.map { Name(words: [$0.lowercased()], initials: initials(of: $0), kind: .withinSentence) }
  }

  /// A name as it is written, and as one word.
  private static func whole(_ name: String) -> [Name] {
    let words = TextPiece.pieces(of: name).filter(\.isWord).map { $0.text.lowercased() }
    guard !words.isEmpty else { return [] }
    let initials = initials(of: name)
    let joined = Name(words: [words.joined()], initials: initials, kind: words.count == 1 ? .marked : .free)
    return [Name(words: words, initials: initials, kind: words.count == 1 ? .marked : .free), joined]
  }

  /// The first letters of the words of a name, each with a full stop, for `Sam Doe` as for `sam_doe`.
  static func initials(of name: String) -> String {
    let words = TextPiece.pieces(of: name).filter(\.isWord)
    return words.compactMap(\.text.first).map { "\($0.uppercased())." }.joined(separator: " ")
  }

  /// A text with every known name as initials.
  func masked(_ text: String) -> String {
    let pieces = TextPiece.pieces(of: text)
    var output = ""
    var index = 0
    while index < pieces.count {
      if let (initials, count) = match(pieces, at: index) {
        output += initials
        index += count
      } else {
        output += pieces[index].text
        index += 1
      }
    }
    return output
  }

  private func isPlace(_ start: Int, in pieces: [TextPiece], for kind: Kind) -> Bool {
    let isLarge = pieces[start].text.first?.isLowercase == false
    let before = start > 0 ? pieces[start - 1].text : ""
    let isAddress = before.last == "@" || (before.last == "/" && pieces[start].text.count >= 4)
    switch kind {
    case .free: return true
    case .marked: return isLarge || isAddress
    case .withinSentence: return isLarge && start > 0 && !before.contains { ".!?:\n“\"".contains($0) }
    case .address: return isAddress
    }
  }

  /// The name that begins at a piece, and how many pieces it takes: its words and the gaps between.
  private func match(_ pieces: [TextPiece], at start: Int) -> (initials: String, count: Int)? {
    guard pieces[start].isWord, let candidates = names[pieces[start].text.lowercased()] else { return nil }
    for name in candidates {
      let count = name.words.count * 2 - 1
      guard start + count <= pieces.count else { continue }
      guard isPlace(start, in: pieces, for: name.kind) else { continue }
      let fits = name.words.indices.allSatisfy { pieces[start + $0 * 2].text.lowercased() == name.words[$0] }
      if fits { return (name.initials, count) }
    }
    return nil
  }
}
