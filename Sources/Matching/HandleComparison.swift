/// Reads a user name as parts of a person's name.
struct HandleComparison {
  let frequencies: LocalFrequencies
  private let tables = NameFrequencies.shared

  init(frequencies: LocalFrequencies) { self.frequencies = frequencies }

  /// The evidence that a handle was made from a contact's name; nil where it was not.
  func evidence(_ contact: NameParts, handle: String) -> PairEvidence? {
    let letters = NameParts.fold(handle).filter { $0.isLetter }
    let surname = contact.surname
    guard surname.count >= 3, letters.count >= 5 else { return nil }
    let rarity = frequencies.surname(surname)
    for given in tables.forms(of: contact.given) where given.count >= 2 {
      if letters == given + surname || letters == surname + given {
        let nickname = given == contact.given ? 1.0 : 0.3
        return PairEvidence(
          ratio: 0.55 * nickname / (rarity * frequencies.given(given)) / 3,
          reasons: ["the user name is made of first name and surname"], isWhole: true)
      }
    }
    if let initial = contact.given.first, letters == "\(initial)\(surname)" || letters == "\(surname)\(initial)" {
      return PairEvidence(
        ratio: 0.06 / (rarity * 0.07) / 3, reasons: ["the user name is made of an initial and the surname"],
        isWhole: surname.count >= 6)
    }
    return nil
  }
}
