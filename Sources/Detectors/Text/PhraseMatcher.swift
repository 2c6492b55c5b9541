/// Finds the phrases of lexicons in a text: a trie over word hashes, walked once from each word.
///
/// Time is linear in the words: no phrase is longer than a fixed number of steps.
package struct PhraseMatcher: Sendable {
  private struct Node: Sendable {
    var words: [UInt64: Int] = [:]
    var stems: [UInt64: Int] = [:]
    var entities: [EntityKind: Int] = [:]
    var number: Int?
    var any: Int?
    var ends: [Int] = []
  }

  private var nodes = [Node()]
  private var entries: [LexiconEntry] = []

  /// Reads lexicons as `LexiconEntry` describes them.
  package init(_ lexicons: [String]) {
    for entry in lexicons.flatMap(LexiconEntry.entries(in:)) { add(entry) }
  }

  /// The phrases that the text holds and whose gates it passes, in the order of their beginnings.
  package func matches(in text: AnalysedText) -> [PhraseMatch] {
    guard !nodes[0].words.isEmpty || !nodes[0].stems.isEmpty || !nodes[0].entities.isEmpty else { return [] }
    var found: [PhraseMatch] = []
    for start in text.words.indices {
      var walk = Walk(text: text, start: start)
      follow(0, from: start, &walk)
      for (entry, end) in walk.ends.sorted(by: { ($0.key, $0.value) < ($1.key, $1.value) })
      where text.passes(entries[entry].gates, start..<end) {
        found.append(match(entries[entry], start..<end, in: text))
      }
    }
    return found
  }

  private struct Walk {
    let text: AnalysedText
    let start: Int
    /// The longest end of each entry.
    var ends: [Int: Int] = [:]
  }

  private func follow(_ node: Int, from index: Int, _ walk: inout Walk) {
    let node = nodes[node]
    for entry in node.ends { walk.ends[entry] = max(walk.ends[entry] ?? 0, index) }
    guard index < walk.text.words.count else { return }
    let word = walk.text.words[index]
    guard word.sentence == walk.text.words[walk.start].sentence else { return }
    followWord(node, word, index, &walk)
    if let next = node.any { follow(next, from: index + 1, &walk) }
    if let next = node.number, word.isNumber { follow(next, from: index + 1, &walk) }
    guard !node.entities.isEmpty else { return }
    for span in walk.text.entities where span.words.lowerBound == index {
      if let next = node.entities[span.kind] { follow(next, from: span.words.upperBound, &walk) }
    }
  }

  private func followWord(_ node: Node, _ word: Word, _ index: Int, _ walk: inout Walk) {
    if let next = node.words[word.hash] { follow(next, from: index + 1, &walk) }
    if word.base != word.hash, let next = node.words[word.base] { follow(next, from: index + 1, &walk) }
    guard !node.stems.isEmpty else { return }
    for hash in word.prefixes { if let next = node.stems[hash] { follow(next, from: index + 1, &walk) } }
  }

  private func match(_ entry: LexiconEntry, _ words: Range<Int>, in text: AnalysedText) -> PhraseMatch {
    PhraseMatch(
      category: entry.category, weight: entry.weight, range: text.scalars(of: words), words: words,
      phrase: entry.phrase)
  }
}

extension PhraseMatcher {
  private mutating func add(_ entry: LexiconEntry) {
    entries.append(entry)
    for sequence in PhraseParser.sequences(of: entry.phrase) {
      var node = 0
      for part in sequence { node = child(of: node, part) }
      nodes[node].ends.append(entries.count - 1)
    }
  }

  private mutating func child(of node: Int, _ part: PhrasePart) -> Int {
    if let found = existing(node, part) { return found }
    nodes.append(Node())
    let fresh = nodes.count - 1
    switch part {
    case .word(let hash): nodes[node].words[hash] = fresh
    case .stem(let hash): nodes[node].stems[hash] = fresh
    case .number: nodes[node].number = fresh
    case .entity(let kind): nodes[node].entities[kind] = fresh
    case .any: nodes[node].any = fresh
    }
    return fresh
  }

  private func existing(_ node: Int, _ part: PhrasePart) -> Int? {
    switch part {
    case .word(let hash): nodes[node].words[hash]
    case .stem(let hash): nodes[node].stems[hash]
    case .number: nodes[node].number
    case .entity(let kind): nodes[node].entities[kind]
    case .any: nodes[node].any
    }
  }
}
