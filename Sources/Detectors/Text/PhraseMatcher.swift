/// Finds the phrases of lexicons in a text: the text is walked once, whatever the number of phrases.
///
/// Time is linear in the words: no phrase is longer than a fixed number of steps.
package struct PhraseMatcher: Sendable {
  private let graph: PhraseGraph
  private let entries: [LexiconEntry]

  /// The categories of the lexicons in the order of their first entry; a match's `categoryID` is a place here.
  package let categories: [String]
  private let categoryOfEntry: [Int]

  /// Reads lexicons as `LexiconEntry` describes them.
  package init(_ lexicons: [String]) { self.init(lexicons.flatMap(LexiconEntry.entries(in:))) }

  init(_ entries: [LexiconEntry]) {
    self.entries = entries
    graph = PhraseGraph(entries.map(\.phrase))
    var places: [String: Int] = [:]
    var names: [String] = []
    categoryOfEntry = entries.map { entry in
      if let place = places[entry.category] { return place }
      names.append(entry.category)
      places[entry.category] = names.count - 1
      return names.count - 1
    }
    categories = names
  }

  /// The phrases that the text holds and whose gates it passes, in the order of their beginnings.
  package func matches(in text: AnalysedText) -> [PhraseMatch] {
    guard !entries.isEmpty, !text.words.isEmpty else { return [] }
    var walk = Walk(graph: graph, text: text)
    var found: [PhraseMatch] = []
    walk.run { entry, words in
      if text.passes(entries[entry].gates, words) { found.append(match(entry, words, in: text)) }
    }
    return found
  }

  private func match(_ number: Int, _ words: Range<Int>, in text: AnalysedText) -> PhraseMatch {
    let entry = entries[number]
    return PhraseMatch(
      category: entry.category, categoryID: categoryOfEntry[number], weight: entry.weight,
      range: text.scalars(of: words), words: words, phrase: entry.phrase)
  }
}

extension PhraseMatcher {
  /// One walk over a text.
  private struct Walk {
    let graph: PhraseGraph
    let text: AnalysedText
    /// Four symbols a word: the word, its base, two stems; 0 for none.
    private var symbols: [SIMD4<Int32>]
    /// Behind the last word of the sentence that is walked.
    private var sentenceEnd = 0
    /// The longest end of each entry from the present start.
    private var ends: [(entry: Int32, end: Int)] = []

    init(graph: PhraseGraph, text: AnalysedText) {
      self.graph = graph
      self.text = text
      symbols = text.words.map { Walk.symbols(of: $0, in: text, graph) }
    }

    mutating func run(_ report: (Int, Range<Int>) -> Void) {
      for start in text.words.indices {
        if start == sentenceEnd { sentenceEnd = end(ofSentenceAt: start) }
        if symbols[start] != .zero || text.words[start].isNumber || !text.entities.isEmpty { follow(0, from: start) }
        guard !ends.isEmpty else { continue }
        ends.sort { $0.entry < $1.entry }
        for (entry, end) in ends { report(Int(entry), start..<end) }
        ends.removeAll(keepingCapacity: true)
      }
    }

    private func end(ofSentenceAt start: Int) -> Int {
      let sentence = text.words[start].sentence
      return text.words[start...].firstIndex { $0.sentence != sentence } ?? text.words.count
    }

    private mutating func follow(_ number: Int32, from index: Int) {
      let node = graph.nodes[Int(number)]
      for place in node.ends { note(graph.ends[Int(place)], index) }
      guard index < sentenceEnd else { return }
      if node.leavesByWord {
        let found = symbols[index]
        if found != .zero {
          for place in 0..<4 where found[place] != 0 { leave(number, by: found[place], to: index + 1) }
        }
      }
      if node.leavesByAny { leave(number, by: PhraseGraph.anyWord, to: index + 1) }
      if node.leavesByNumber, text.words[index].isNumber { leave(number, by: PhraseGraph.number, to: index + 1) }
      if node.leavesByName {
        if let span = text.entity(at: index) {
          leave(number, by: PhraseGraph.symbol(of: span.kind), to: span.words.upperBound)
        }
      }
    }

    private mutating func leave(_ node: Int32, by symbol: Int32, to index: Int) {
      for place in graph.arrows(from: node, by: symbol) { follow(graph.target(place), from: index) }
    }

    private mutating func note(_ entry: Int32, _ end: Int) {
      for place in ends.indices where ends[place].entry == entry {
        ends[place].end = max(ends[place].end, end)
        return
      }
      ends.append((entry, end))
    }

    private static func symbols(of word: Word, in text: AnalysedText, _ graph: PhraseGraph) -> SIMD4<Int32> {
      var found = SIMD4<Int32>()
      found[0] = graph.words.value(word.hash) ?? 0
      if word.base != word.hash { found[1] = graph.words.value(word.base) ?? 0 }
      var hash = WordHash.start
      var place = 2
      for byte in text.folded[word.folded] {
        hash = WordHash.adding(byte, to: hash)
        if graph.mayBeStem(hash), let stem = graph.stems.value(hash), place < 4 {
          found[place] = stem
          place += 1
        }
      }
      return found
    }
  }
}
