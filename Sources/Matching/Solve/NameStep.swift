/// One shown name against all contacts.
struct NameStep: Sendable {
  private let contacts: [NameParts]
  private let index: ContactIndex
  private let comparison: NameComparison

  /// Pairs below it can't reach a probability that anybody would look at.
  private static let floor = 3.0

  init(contacts: [NameParts], frequencies: LocalFrequencies) {
    self.contacts = contacts
    index = ContactIndex(contacts)
    comparison = NameComparison(frequencies: frequencies)
  }

  /// Positions of contacts with the agreement of their names.
  func agreements(with shown: NameParts) -> [(Int, NameAgreement)] {
    let reversed = shown.reversed
    return index.candidates(for: shown) { comparison.frequencies.givens.share($0.hash, beside: nil) }.compactMap {
      position in
      let agreement = comparison.agreement(contacts[Int(position)], shown, reversed: reversed)
      return agreement.ratio >= Self.floor ? (Int(position), agreement) : nil
    }
  }
}
