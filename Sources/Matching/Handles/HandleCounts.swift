/// Which names of contacts stand in the user names of a circle, and which beside which.
struct HandleCounts: Sendable {
  private(set) var surnames = Coincidences()
  private(set) var givens = Coincidences()

  /// In people whose name is shown: half of the user names show none.
  private(set) var size = 0.0

  mutating func add(_ bytes: [UInt8], index: HandleIndex) {
    size += 0.5
    var surnamesHere: Set<UInt64> = []
    var givensHere: Set<UInt64> = []
    HandleNames.forEachWord(in: bytes) { start, end, hash in
      guard end - start >= 3, HandleWords.weights[hash] == nil || end - start == bytes.count else { return }
      // A name begins or ends where a word does; inside of one it is chance.
      let begins = start == 0 || !HandleText.isLetter(bytes[start - 1])
      let ends = end == bytes.count || !HandleText.isLetter(bytes[end])
      guard begins || ends, end - start >= 4 || (begins && ends) else { return }
      if index.surnames.contains(hash) { surnamesHere.insert(hash) }
      if index.forms.contains(hash) { givensHere.insert(hash) }
    }
    guard !surnamesHere.isEmpty || !givensHere.isEmpty else { return }
    var related: Set<UInt64> = []
    for given in givensHere { related.formUnion(Nicknames.shared.related(to: given)) }
    // A letter before or after the surname stands for every given name that begins with it.
    let letters = related.isEmpty ? HandleCounts.letters(bytes) : []
    for surname in surnamesHere {
      let initials = index.givens(of: surname, beginning: letters).subtracting(related)
      surnames.add(surname, others: Array(related) + Array(initials), weight: 1)
    }
    for given in givensHere { givens.add(given, others: Array(surnamesHere), weight: 1) }
  }

  private static func letters(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.first(where: HandleText.isLetter), let last = bytes.last(where: HandleText.isLetter) else {
      return []
    }
    return [first, last]
  }
}
