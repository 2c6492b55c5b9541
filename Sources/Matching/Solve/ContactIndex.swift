/// Finds the contacts that a shown name may be, without comparing everybody with everybody.
struct ContactIndex: Sendable {
  private typealias Buckets<Key: Hashable> = [Key: ContactBucket]

  private var bySurname: Buckets<UInt64> = [:]
  private var bySkeleton: Buckets<UInt64> = [:]
  private var byAbjad: Buckets<UInt64> = [:]
  /// The same, those alone whose surname is written without vowels.
  private var byWrittenAbjad: Buckets<UInt64> = [:]
  private var byDeletion: Buckets<UInt64> = [:]
  private var byGroup: Buckets<Int> = [:]
  private var byGiven: Buckets<UInt64> = [:]
  private var byHiddenSurname: Buckets<UInt64> = [:]

  /// Share of people from which on a given name alone brings nobody to a comparison.
  private static let commonGiven = 0.02

  init(_ contacts: [NameParts]) {
    for (position, contact) in contacts.enumerated() { add(contact, Int32(position)) }
    for map in [
      \ContactIndex.bySurname, \.bySkeleton, \.byAbjad, \.byWrittenAbjad, \.byDeletion, \.byGiven, \.byHiddenSurname,
    ] {
      for key in self[keyPath: map].keys { self[keyPath: map][key]?.settle(contacts) }
    }
    for key in byGroup.keys { byGroup[key]?.settle(contacts) }
  }

  private mutating func add(_ contact: NameParts, _ position: Int32) {
    for surname in contact.surnames where surname.token.count > 1 {
      bySurname[surname.token.hash, default: ContactBucket()].append(position)
    }
    for given in contact.givens { byGiven[given.token.hash, default: ContactBucket()].append(position) }
    guard let surname = contact.surname, surname.count > 1 else {
      for given in contact.givens { byHiddenSurname[given.token.hash, default: ContactBucket()].append(position) }
      return
    }
    addSpellings(surname, position)
  }

  private mutating func addSpellings(_ surname: NameToken, _ position: Int32) {
    for group in RomanisationTable.groups[surname.hash] ?? [] {
      byGroup[group, default: ContactBucket()].append(position)
    }
    if surname.skeleton != 0, surname.count >= 4 {
      bySkeleton[surname.skeleton, default: ContactBucket()].append(position)
    }
    if surname.abjad != 0 { byAbjad[surname.abjad, default: ContactBucket()].append(position) }
    if surname.abjad != 0, surname.script.isAbjad {
      byWrittenAbjad[surname.abjad, default: ContactBucket()].append(position)
    }
    for key in ContactIndex.deletions(surname) { byDeletion[key, default: ContactBucket()].append(position) }
  }

  /// Positions in the list of contacts; each once.
  func candidates(for name: NameParts, givenShare: (NameToken) -> Double) -> Set<Int32> {
    let words = (name.givens + name.surnames).map(\.token) + name.middles
    var found: Set<Int32> = []
    for surname in name.surnames where surname.token.count > 1 {
      bySurname[surname.token.hash]?.add(like: words, to: &found)
    }
    // The other order.
    bySurname[name.given.hash]?.add(like: words, to: &found)
    if let surname = name.surname, surname.count > 1 {
      for bucket in spellings(of: surname) { bucket.add(like: words, to: &found) }
    }
    // Surnames change: whoever has the given name is worth a look, unless one in fifty has it.
    for given in name.givens {
      let isTelling = name.surname?.isInitial ?? true || givenShare(given.token) < ContactIndex.commonGiven
      (isTelling ? byGiven : byHiddenSurname)[given.token.hash]?.add(like: words, to: &found)
    }
    return found
  }

  /// Contacts whose surname may be the same in another spelling.
  private func spellings(of surname: NameToken) -> [ContactBucket] {
    var found = (RomanisationTable.groups[surname.hash] ?? []).compactMap { byGroup[$0] }
    if surname.skeleton != 0, surname.count >= 4 { found += [bySkeleton[surname.skeleton]].compactMap(\.self) }
    if surname.abjad != 0 {
      found += [(surname.script.isAbjad ? byAbjad : byWrittenAbjad)[surname.abjad]].compactMap(\.self)
    }
    return found + ContactIndex.deletions(surname).compactMap { byDeletion[$0] }
  }

  /// The word and the word with each one letter left out: two words one error apart share one of them.
  private static func deletions(_ token: NameToken) -> [UInt64] {
    guard (5...24).contains(token.count) else { return [] }
    let letters = Array(token.text.utf8)
    return [token.hash]
      + letters.indices.map { left in
        var hash = NameHash()
        for (index, letter) in letters.enumerated() where index != left { hash.add(letter) }
        return hash.value
      }
  }
}
