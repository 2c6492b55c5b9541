package import Model

/// Finds known people who are named in a text: given name or short form and surname, side by side, in either order.
///
/// A first name alone names nobody: too many carry it. A name that two known people share names neither.
package struct NamesInText: Sendable {
  /// Places in the list of people by the hashes of two words; nil where two people share them.
  private var byPair: [Pair: Int?] = [:]
  private let people: [KnownPerson]

  private struct Pair: Hashable {
    var first: UInt64
    var second: UInt64
  }

  package init(_ directory: PeopleDirectory) {
    people = directory.people
    for (index, person) in people.enumerated() {
      for spelling in Set([person.name] + person.spellings).sorted() { add(spelling, of: index) }
    }
  }

  private mutating func add(_ spelling: String, of index: Int) {
    let words = WordReader.words(of: spelling)
    guard words.count >= 2, let first = words.first, let last = words.last else { return }
    for pair in [Pair(first: first.hash, second: last.hash), Pair(first: last.hash, second: first.hash)] {
      if let known = byPair[pair], known != index { byPair[pair] = .some(nil) } else { byPair[pair] = index }
    }
  }

  /// The people named in a text's words, each once, in the order of naming.
  func people(in words: [Word]) -> [KnownPerson] {
    guard !byPair.isEmpty, words.count >= 2 else { return [] }
    var found: [Int] = []
    for index in 1..<words.count {
      guard let person = person(words[index - 1], words[index]), !found.contains(person) else { continue }
      found.append(person)
    }
    return found.map { people[$0] }
  }

  /// One in seven surnames is an everyday word: both words need a capital, and nothing may stand between them.
  private func person(_ first: Word, _ second: Word) -> Int? {
    guard first.isCapitalised, second.isCapitalised, !second.followsBreak, first.sentence == second.sentence,
      first.mark == nil, second.mark == nil
    else { return nil }
    return
      (byPair[Pair(first: first.hash, second: second.hash)]
      ?? byPair[Pair(first: first.hash, second: second.base)]) ?? nil
  }
}
