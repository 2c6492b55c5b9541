/// One user name against all contacts.
struct HandleStep: Sendable {
  private let index: HandleIndex
  private let names: HandleNames
  private let spellings: [HandleSpelling]

  private static let floor = 3.0

  init(contacts: [NameParts], index: HandleIndex, frequencies: LocalFrequencies) {
    self.index = index
    names = HandleNames(contactGivens: index.givens, contactSurnames: index.surnames, frequencies: frequencies)
    spellings = contacts.map { HandleSpelling($0, frequencies: frequencies) }
  }

  /// Positions of contacts with the agreement of their names.
  func agreements(with handle: String) -> [(Int, HandleAgreement)] {
    let candidates = index.candidates(in: HandleText.normalised(handle))
    guard !candidates.isEmpty else { return [] }
    let text = HandleText(handle, names: names)
    guard text.count >= 3 else { return [] }
    let comparison = HandleComparison(text, occurrences: names.occurrences(in: text.bytes))
    return candidates.compactMap { position in
      guard let agreement = comparison.agreement(spellings[Int(position)]), agreement.ratio >= Self.floor else {
        return nil
      }
      return (Int(position), agreement)
    }
  }
}
