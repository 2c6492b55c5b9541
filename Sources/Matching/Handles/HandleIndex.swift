/// Finds the contacts whose name may stand in a user name.
struct HandleIndex: Sendable {
  private var bySurname: [UInt64: [Int32]] = [:]
  private var byGiven: [UInt64: [Int32]] = [:]
  private var byGivenAndCut: [UInt64: [Int32]] = [:]
  private(set) var givens: Set<UInt64> = []
  private(set) var surnames: Set<UInt64> = []

  /// Given names by the surname that they stand beside and their own first letter.
  private var givensBeside: [Beside: Set<UInt64>] = [:]

  /// Given names and their short forms.
  private(set) var forms: Set<UInt64> = []

  /// A name of more contacts than this finds nobody: its bearers can't be told apart, and comparing them all would take
  /// longer than anybody waits.
  private static let mostOfGiven = 30
  private static let mostOfSurname = 600
  private static let mostOfBoth = 100

  init(_ contacts: [NameParts]) {
    for (position, contact) in contacts.enumerated() {
      for surname in contact.surnames where surname.token.count >= 3 {
        bySurname[surname.token.hash, default: []].append(Int32(position))
        surnames.insert(surname.token.hash)
        givensBeside[Beside(surname: surname.token.hash, letter: contact.given.first), default: []]
          .insert(contact.given.hash)
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
  func givens(of surname: UInt64, beginning letters: [UInt8]) -> Set<UInt64> {
    letters.reduce(into: []) { $0.formUnion(givensBeside[Beside(surname: surname, letter: $1)] ?? []) }
  }

  private struct Beside: Hashable {
    var surname: UInt64
    var letter: UInt8
  }

  /// Positions in the list of contacts; each once.
  func candidates(in bytes: [UInt8]) -> Set<Int32> {
    var found: Set<Int32> = []
    HandleNames.forEachWord(in: bytes) { _, _, hash in
      if let bearers = bySurname[hash], bearers.count <= Self.mostOfSurname { found.formUnion(bearers) }
      if let bearers = byGiven[hash], bearers.count <= Self.mostOfGiven { found.formUnion(bearers) }
      if let bearers = byGivenAndCut[hash], bearers.count <= Self.mostOfBoth { found.formUnion(bearers) }
    }
    return found
  }
}
