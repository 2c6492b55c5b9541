/// Compares two display names by the table of people.md section 1.
struct NameComparison {
  let frequencies: LocalFrequencies
  private let tables = NameFrequencies.shared

  init(frequencies: LocalFrequencies) { self.frequencies = frequencies }

  /// The evidence that a shown name is a professional contact's; nil where both parts differ.
  func evidence(_ contact: NameParts, _ shown: NameParts) -> PairEvidence? {
    let surname = surnameRatio(contact, shown)
    let given = givenRatio(contact, shown)
    guard surname.ratio > 1 || given.ratio > 1 else { return nil }
    let isWhole = surname.ratio > 1 && given.ratio > 1
    // First and last names are not independent of each other.
    let dependence = surname.isEqual && given.isEqual ? 2.0 : 1.0
    let rarity = isWhole ? [rarity(frequencies.surname(shown.surname) * frequencies.given(shown.given))] : []
    return PairEvidence(
      ratio: surname.ratio * given.ratio / dependence, reasons: [words(given.words, surname.words)] + rarity,
      isWhole: isWhole)
  }

  private func surnameRatio(_ contact: NameParts, _ shown: NameParts) -> (ratio: Double, words: String, isEqual: Bool) {
    let (one, other) = (contact.surname, shown.surname)
    let rarity = frequencies.surname(other)
    if other.isEmpty || one.isEmpty { return (0.3, "no surname shown", false) }
    if one == other { return (0.8 / rarity, "same surname", true) }
    if !Set(contact.surnames).isDisjoint(with: shown.surnames) { return (0.6 / rarity, "a surname in common", true) }
    let pieces = Set(contact.surnames.flatMap { $0.split(separator: "-").map(String.init) })
    if let shared = shown.surnames.flatMap({ $0.split(separator: "-").map(String.init) }).first(where: pieces.contains)
    {
      return (0.4 / frequencies.surname(shared), "part of the surname", false)
    }
    if other.count == 1 || one.count == 1 {
      return one.first == other.first ? (0.02 / 0.07, "initial", false) : (0.01, "", false)
    }
    if min(one.count, other.count) >= 5, EditDistance.isOne(one, other) {
      return (0.025 / max(rarity, 2e-5), "surname one letter apart", false)
    }
    return (0.07, "surname differs", false)
  }

  private func givenRatio(_ contact: NameParts, _ shown: NameParts) -> (ratio: Double, words: String, isEqual: Bool) {
    let (one, other) = (contact.given, shown.given)
    let rarity = frequencies.given(other)
    if one == other { return (0.8 / rarity, "same first name", true) }
    if tables.areForms(one, other) {
      return (0.06 / (0.5 * max(rarity, 3e-4)), "one first name is a short form of the other", false)
    }
    if other.count == 1 || one.count == 1 {
      return one.first == other.first ? (0.02 / 0.07, "initial", false) : (0.01, "", false)
    }
    if min(one.count, other.count) >= 3, one.hasPrefix(other) || other.hasPrefix(one) {
      return (0.01 / max(rarity, 3e-4), "first name shortened", false)
    }
    if min(one.count, other.count) >= 5, EditDistance.isOne(one, other) {
      return (0.02 / max(rarity, 3e-4), "first name one letter apart", false)
    }
    return (0.015, "first name differs", false)
  }

  private func words(_ given: String, _ surname: String) -> String {
    given == "same first name" && surname == "same surname" ? "same first and last name" : "\(given), \(surname)"
  }

  private func rarity(_ share: Double) -> String {
    "about 1 in \(Rounding.oneTwoFive(1 / share)) people has this full name"
  }
}
