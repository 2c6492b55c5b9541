package import Model

/// The clauses of packs and of the owner's policy, prepared once: phrases in one matcher, patterns compiled.
package struct ClauseBook: Sendable {
  private struct Prepared: Sendable {
    let clause: Context.Clause
    let patterns: [LinearPattern]
  }

  private let clauses: [Prepared]
  private let phrases: PhraseMatcher
  private let silencers: PhraseMatcher

  /// Whether a clause cites findings of other rules.
  let hasCiting: Bool
  private let hasPatterns: Bool

  /// Patterns that do not compile are left out; the policy file's reader has refused them before.
  package init(_ clauses: [Context.Clause]) {
    self.clauses = clauses.map { clause in
      Prepared(clause: clause, patterns: clause.patterns.compactMap { try? LinearPattern($0) })
    }
    phrases = PhraseMatcher([ClauseBook.lexicon(clauses.map(\.phrases))])
    silencers = PhraseMatcher([ClauseBook.lexicon(clauses.map(\.unless))])
    hasPatterns = clauses.contains { !$0.patterns.isEmpty }
    hasCiting = clauses.contains { !$0.families.isEmpty }
  }

  var isEmpty: Bool { clauses.isEmpty }

  /// Every clause that matches an item's words, with the first place of each.
  func matches(in item: Item, of account: Account, text: AnalysedText) -> [ClauseMatch] {
    let wanted = clauses.indices.filter { applies(clauses[$0].clause, to: item, of: account) }
    guard !wanted.isEmpty, !text.words.isEmpty else { return [] }
    let found = phrases.matches(in: text)
    let scalars = hasPatterns ? Array(text.original.unicodeScalars) : []
    let matches = wanted.compactMap { index in
      let range =
        found.first { $0.category == String(index) }?.range
        ?? clauses[index].patterns.lazy.compactMap { $0.firstMatch(in: scalars) }.first
      return range.map { (index, ClauseMatch(clause: clauses[index].clause, range: $0)) }
    }
    guard !matches.isEmpty else { return [] }
    let silent = Set(silencers.matches(in: text).map(\.category))
    return matches.filter { !silent.contains(String($0.0)) }.map(\.1)
  }

  /// Clauses that cite a rule's findings on a side and day.
  func citing(_ rule: String, side: Side, on day: Day?) -> [Context.Clause] {
    clauses.map(\.clause).filter { $0.sides.contains(side) && $0.cites(rule) && $0.holds(on: day) }
  }

  /// Clauses of a rule that ask a profile for a line.
  func requiring(of rule: String, side: Side) -> [Context.Clause] {
    clauses.map(\.clause).filter { $0.rule == rule && $0.sides.contains(side) && !$0.requires.isEmpty }
  }

  private func applies(_ clause: Context.Clause, to item: Item, of account: Account) -> Bool {
    clause.sides.contains(account.side) && (clause.kinds.isEmpty || clause.kinds.contains(item.kind))
      && clause.holds(on: item.occurredAt?.day)
  }

  /// Phrases as a lexicon whose categories are the clauses' numbers.
  private static func lexicon(_ lists: [[String]]) -> String {
    lists.enumerated().flatMap { index, phrases in
      ["# \(index)"] + phrases.map(ClauseBook.folded).filter { !$0.isEmpty }.map { "0.8 | \($0)" }
    }.joined(separator: "\n")
  }

  /// A person's phrase in a lexicon's spelling: folded words, `tender*` kept as a stem.
  private static func folded(_ phrase: String) -> String {
    phrase.split(whereSeparator: \.isWhitespace).map { part in
      let reading = WordReader.read(String(part))
      let words = reading.words.map(reading.text(of:)).joined(separator: " ")
      return part.hasSuffix("*") && !words.isEmpty ? words + "*" : words
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
