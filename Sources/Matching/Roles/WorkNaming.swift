import Model

/// Finds organisations of the context in titles and texts: by name, by alias, or by both written in one as in a hashtag.
struct WorkNaming {
  private struct Spelling {
    var words: [String]
    var organisation: Context.Organisation

    /// Whether it may be an everyday word or somebody's name as well.
    var isPlain: Bool
  }

  private let spellings: [Spelling]

  init(_ organisations: [Context.Organisation]) {
    spellings = organisations.flatMap { organisation in
      ([organisation.name] + organisation.aliases).flatMap { name -> [Spelling] in
        let words = OrganisationIndex.words(name)
        let ways = words.count > 1 ? [words, [words.joined()]] : [words]
        return ways.filter { !$0.joined().isEmpty }.map {
          Spelling(words: $0, organisation: organisation, isPlain: WorkNaming.isPlain($0))
        }
      }
    }
  }

  /// The first organisation that a text names.
  func organisation(in text: String) -> Context.Organisation? { found(in: text)?.organisation }

  /// The same by a name that means nothing else.
  func surely(in text: String) -> Context.Organisation? { found(in: text) { !$0.isPlain }?.organisation }

  /// Where the name of an organisation begins in folded words; nil where none is named.
  func place(in words: [String]) -> (index: Int, organisation: Context.Organisation)? {
    for index in words.indices {
      for spelling in spellings where words[index...].starts(with: spelling.words) {
        return (index, spelling.organisation)
      }
    }
    return nil
  }

  private func found(in text: String, where fits: (Spelling) -> Bool = { _ in true }) -> Spelling? {
    guard !spellings.isEmpty else { return nil }
    let words = NameFolding.foldWords(text)
    return spellings.first { spelling in
      fits(spelling) && words.indices.contains { words[$0...].starts(with: spelling.words) }
    }
  }

  private static func isPlain(_ words: [String]) -> Bool {
    guard words.count == 1, let word = words.first else { return false }
    let hash = NameHash.of(word)
    return word.utf8.count < 4 || HandleWords.weights[hash] != nil || NameFrequencies.shared.surnames[hash] != nil
      || NameFrequencies.shared.givenNames[hash] != nil
  }
}
