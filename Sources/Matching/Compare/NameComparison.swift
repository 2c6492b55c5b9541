/// Compares two display names by the table of people.md section 1.
struct NameComparison: Sendable {
  let frequencies: LocalFrequencies

  /// People.md's κ; less than its 2, since the contacts' own names count in the local frequency.
  private static let dependence = 1.5

  /// The agreement of a contact's name with a shown one, in the better of the two orders.
  func agreement(_ contact: NameParts, _ shown: NameParts, reversed: NameParts?) -> NameAgreement {
    let straight = agreement(contact, shown, isSwapped: false)
    guard let reversed, let surname = contact.surname,
      reversed.surnames.contains(where: { $0.token.hash == surname.hash })
        || reversed.given.hash == contact.given.hash
    else { return straight }
    var swapped = agreement(contact, reversed, isSwapped: true)
    // Others swap too: what counts is whether the straight reading would be a likelier name.
    let swapping = (shown.isPerhapsReversed ? 0.3 : 0.03) * swapped.given.share * swapped.surname.share
    let reading =
      frequencies.givens.shareOfOthers(shown.given.hash)
      * frequencies.surnames.shareOfOthers(shown.surname?.hash ?? 0)
    swapped.ratio *= swapping / (swapping + reading)
    return swapped.ratio > straight.ratio ? swapped : straight
  }

  private func agreement(_ contact: NameParts, _ shown: NameParts, isSwapped: Bool) -> NameAgreement {
    let surname = SurnameComparison(frequencies: frequencies).compare(contact, shown)
    let given = GivenComparison(frequencies: frequencies).compare(contact, shown)
    var ratio = surname.ratio * given.ratio
    // First and last names are not independent of each other.
    if surname.kind == .equal, given.kind == .equal { ratio /= NameComparison.dependence }
    let (middle, factor) = middles(contact, shown, given: given, surname: surname)
    return NameAgreement(
      given: given, surname: surname, middle: middle, isSwapped: isSwapped, ratio: ratio * factor)
  }

  private func middles(
    _ contact: NameParts, _ shown: NameParts, given: PartAgreement, surname: PartAgreement
  ) -> (NameAgreement.Middle, Double) {
    guard !contact.middles.isEmpty, !shown.middles.isEmpty, given.kind != .middleShown else { return (.silent, 1) }
    // Two surnames each, of which one agrees and the other does not: García Salindo is not Torrenueva García.
    if surname.kind == .inner, contact.surname?.hash != shown.surname?.hash { return (.contradict, 0.15) }
    for one in contact.middles {
      for other in shown.middles {
        if one.hash == other.hash { return (.agree, one.isInitial ? 4 : 0.6 / frequencies.middleShare(other)) }
        if one.isInitial || other.isInitial, one.first == other.first { return (.agree, 4) }
      }
    }
    // A word that one of them takes for a surname contradicts nothing.
    let isSurname =
      contact.middles.contains { one in shown.surname?.hash == one.hash }
      || shown.middles.contains { other in contact.surname?.hash == other.hash }
    return isSurname ? (.silent, 1) : (.contradict, 0.1)
  }
}
