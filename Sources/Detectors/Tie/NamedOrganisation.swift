import Model

/// Looks for an organisation of the context in a name, as whole words.
struct NamedOrganisation {
  private let spellings: [[String]]

  init(_ organisation: Context.Organisation) {
    spellings = ([organisation.name] + organisation.aliases).map(Self.words).filter { words in
      words.reduce(0) { $0 + $1.count } >= 3
    }
  }

  /// Whether one of its spellings stands in a text.
  func isNamed(in text: String) -> Bool {
    let words = Self.words(text)
    return spellings.contains { wanted in
      guard wanted.count <= words.count else { return false }
      return (0...words.count - wanted.count).contains { Array(words[$0..<$0 + wanted.count]) == wanted }
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
