/// Finds the contacts whose name may stand in a user name.
struct HandleIndex: Sendable {
  private var bySurname: [UInt64: [Int32]] = [:]
  private var byGiven: [UInt64: [Int32]] = [:]
  private var byGivenAndCut: [UInt64: [Int32]] = [:]
  private(set) var givens: Set<UInt64> = []
  private(set) var surnames: Set<UInt64> = []

  private var bearers: [UInt64: [NameToken]] = [:]

  /// Given names and their short forms.
  private(set) var forms: Set<UInt64> = []

  /// A given name of more contacts than this finds nobody.
  private static let mostBearers = 30

  init(_ contacts: [NameParts]) {
    for (position, contact) in contacts.enumerated() {
      for surname in contact.surnames where surname.token.count >= 3 {
        bySurname[surname.token.hash, default: []].append(Int32(position))
        surnames.insert(surname.token.hash)
        bearers[surname.token.hash, default: []].append(contact.given)
      }
      for given in contact.givens where given.token.count >= 3 { add(given.token, of: contact, Int32(position)) }
    }
  }

  private mutating func add(_ given: NameToken, of contact: NameParts, _ position: Int32) {
    givens.insert(given.hash)
    for form in [given.text] + Nicknames.shared.shortForms(of: given.hash) where form.utf8.count >= 3 {
      byGiven[NameHash.of(form), default: []].append(position)
      forms.insert(NameHash.of(form))
      guard let surname = contact.surname, surname.count >= 3 else { continue }
      byGivenAndCut[NameHash.of(form + surname.text.prefix(3)), default: []].append(position)
    }
  }

  /// Given names of the contacts of a surname that begin with one of some letters.
  func givens(of surname: UInt64, beginning letters: [UInt8]) -> [UInt64] {
    (bearers[surname] ?? []).filter { letters.contains($0.first) }.map(\.hash)
  }

  /// Positions in the list of contacts; each once.
  func candidates(in bytes: [UInt8]) -> Set<Int32> {
    var found: Set<Int32> = []
    HandleNames.forEachWord(in: bytes) { _, _, hash in
      if let bearers = bySurname[hash] { found.formUnion(bearers) }
      if let bearers = byGiven[hash], bearers.count <= Self.mostBearers { found.formUnion(bearers) }
      if let bearers = byGivenAndCut[hash] { found.formUnion(bearers) }
    }
    return found
  }
}
