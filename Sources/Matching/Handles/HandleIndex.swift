/// Finds the contacts whose name may stand in a user name.
struct HandleIndex: Sendable {
  private var bySurname: [UInt64: [Int32]] = [:]
  private var byGiven: [UInt64: [Int32]] = [:]
  private var byGivenAndCut: [UInt64: [Int32]] = [:]
  private(set) var givens: Set<UInt64> = []
  private(set) var surnames: Set<UInt64> = []

  /// A given name of more contacts than this finds nobody.
  private static let mostBearers = 30

  init(_ contacts: [NameParts]) {
    for (position, contact) in contacts.enumerated() {
      for surname in contact.surnames where surname.token.count >= 3 {
        bySurname[surname.token.hash, default: []].append(Int32(position))
        surnames.insert(surname.token.hash)
      }
      for given in contact.givens where given.token.count >= 3 { add(given.token, of: contact, Int32(position)) }
    }
  }

  private mutating func add(_ given: NameToken, of contact: NameParts, _ position: Int32) {
    givens.insert(given.hash)
    for form in [given.text] + Nicknames.shared.shortForms(of: given.hash) where form.utf8.count >= 3 {
      byGiven[NameHash.of(form), default: []].append(position)
      guard let surname = contact.surname, surname.count >= 3 else { continue }
      byGivenAndCut[NameHash.of(form + surname.text.prefix(3)), default: []].append(position)
    }
  }

  /// Positions in the list of contacts; each once.
  func candidates(in bytes: [UInt8]) -> Set<Int32> {
    var found: Set<Int32> = []
    HandleNames.forEachWord(in: bytes) { _, end, hash in
      if let bearers = bySurname[hash] { found.formUnion(bearers) }
      if let bearers = byGiven[hash], bearers.count <= Self.mostBearers { found.formUnion(bearers) }
      if let bearers = byGivenAndCut[hash] { found.formUnion(bearers) }
      _ = end
    }
    return found
  }

  /// Surnames of contacts in a user name that shows the given name of none of their bearers.
  func strangers(in bytes: [UInt8], contacts: [NameParts]) -> [UInt64] {
    var names: Set<UInt64> = []
    var words: Set<UInt64> = []
    HandleNames.forEachWord(in: bytes) { start, end, hash in
      words.insert(hash)
      let isBounded = start == 0 || end == bytes.count || !HandleText.isLetter(bytes[start - 1])
      if end - start >= 4 || isBounded, surnames.contains(hash) { names.insert(hash) }
    }
    return names.filter { name in
      !(bySurname[name] ?? []).contains { position in
        let contact = contacts[Int(position)]
        if words.contains(contact.given.hash) || bytes.first == contact.given.first { return true }
        return Nicknames.shared.shortForms(of: contact.given.hash).contains { words.contains(NameHash.of($0)) }
      }
    }.sorted()
  }
}
