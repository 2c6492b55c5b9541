/// Finds the contacts that a shown name may be, without comparing everybody with everybody.
struct ContactIndex: Sendable {
  private var bySurname: [UInt64: [Int32]] = [:]
  private var bySkeleton: [UInt64: [Int32]] = [:]
  private var byAbjad: [UInt64: [Int32]] = [:]
  private var byDeletion: [UInt64: [Int32]] = [:]
  private var byGroup: [Int: [Int32]] = [:]
  private var byGiven: [UInt64: [Int32]] = [:]
  private var byHiddenSurname: [UInt64: [Int32]] = [:]
  private let contacts: [NameParts]

  /// Share of people from which on a given name alone brings nobody to a comparison.
  private static let commonGiven = 0.02

  init(_ contacts: [NameParts]) {
    self.contacts = contacts
    for (position, contact) in contacts.enumerated() { add(contact, Int32(position)) }
  }

  private mutating func add(_ contact: NameParts, _ position: Int32) {
    for surname in contact.surnames where surname.token.count > 1 {
      bySurname[surname.token.hash, default: []].append(position)
    }
    for given in contact.givens { byGiven[given.token.hash, default: []].append(position) }
    guard let surname = contact.surname, surname.count > 1 else {
      for given in contact.givens { byHiddenSurname[given.token.hash, default: []].append(position) }
      return
    }
    for group in RomanisationTable.groups[surname.hash] ?? [] { byGroup[group, default: []].append(position) }
    if surname.skeleton != 0, surname.count >= 4 { bySkeleton[surname.skeleton, default: []].append(position) }
    if surname.abjad != 0 { byAbjad[surname.abjad, default: []].append(position) }
    for key in ContactIndex.deletions(surname) { byDeletion[key, default: []].append(position) }
  }

  /// Positions in the list of contacts; each once.
  func candidates(for name: NameParts, givenShare: (NameToken) -> Double) -> Set<Int32> {
    var found: Set<Int32> = []
    for surname in name.surnames where surname.token.count > 1 {
      found.formUnion(bySurname[surname.token.hash] ?? [])
    }
    // The other order.
    found.formUnion(bySurname[name.given.hash] ?? [])
    if let surname = name.surname, surname.count > 1 { addSpellings(of: surname, to: &found) }
    // Surnames change: whoever has the given name is worth a look, unless one in fifty has it.
    for given in name.givens {
      if name.surname?.isInitial ?? true || givenShare(given.token) < ContactIndex.commonGiven {
        found.formUnion(byGiven[given.token.hash] ?? [])
      } else {
        found.formUnion(byHiddenSurname[given.token.hash] ?? [])
      }
    }
    return found
  }

  private func addSpellings(of surname: NameToken, to found: inout Set<Int32>) {
    for group in RomanisationTable.groups[surname.hash] ?? [] { found.formUnion(byGroup[group] ?? []) }
    if surname.skeleton != 0, surname.count >= 4 { found.formUnion(bySkeleton[surname.skeleton] ?? []) }
    if surname.script.isAbjad, surname.abjad != 0 { found.formUnion(byAbjad[surname.abjad] ?? []) }
    if surname.abjad != 0 {
      found.formUnion((byAbjad[surname.abjad] ?? []).filter { contacts[Int($0)].surname?.script.isAbjad ?? false })
    }
    for key in ContactIndex.deletions(surname) { found.formUnion(byDeletion[key] ?? []) }
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
