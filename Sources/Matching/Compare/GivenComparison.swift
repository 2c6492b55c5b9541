/// The given-name rows of the table.
struct GivenComparison: Sendable {
  let frequencies: LocalFrequencies

  func compare(_ contact: NameParts, _ shown: NameParts) -> PartAgreement {
    var best = PartAgreement(kind: .differs, ratio: 0.015, share: 1)
    for one in contact.givens {
      for other in shown.givens {
        guard var found = compare(one.token, other.token, beside: contact.surname) else { continue }
        found.ratio *= one.weight * other.weight
        if found.ratio > best.ratio { best = found }
      }
    }
    if !best.isExact, let middle = middle(contact, shown), middle.ratio > best.ratio { return middle }
    return best
  }

  private func compare(_ one: NameToken, _ other: NameToken, beside surname: NameToken?) -> PartAgreement? {
    let isForeign = one.script != other.script
    if one.hash == other.hash {
      if one.isInitial { return PartAgreement(kind: .initial, ratio: 0.9 / 0.07, share: 0.07) }
      let share = max(frequencies.givens.share(other.hash, beside: surname?.hash), isForeign ? 5e-5 : 0)
      return PartAgreement(
        kind: isForeign ? .transliterated : .equal, ratio: (isForeign ? 0.6 : 0.8) / share, share: share)
    }
    if one.isInitial || other.isInitial {
      guard one.first == other.first else { return nil }
      return PartAgreement(kind: .initial, ratio: (one.isInitial ? 0.9 : 0.02) / 0.07, share: 0.07)
    }
    let short = shortForm(one, other, beside: surname)
    if !isForeign { return short ?? variant(one, other, beside: surname) }
    let romanised = transliterated(one, other, beside: surname)
    return (romanised?.ratio ?? 0) > (short?.ratio ?? 0) ? romanised : short
  }

  private func shortForm(_ one: NameToken, _ other: NameToken, beside surname: NameToken?) -> PartAgreement? {
    guard let factor = Nicknames.shared.factor(from: one.hash, to: other.hash) else { return nil }
    let share = frequencies.givens.share(other.hash, beside: surname?.hash)
    return PartAgreement(kind: .nickname, ratio: 0.12 * factor / (0.5 * share), share: share)
  }

  private func transliterated(_ one: NameToken, _ other: NameToken, beside surname: NameToken?) -> PartAgreement? {
    if one.script.isAbjad || other.script.isAbjad {
      guard one.abjad != 0, one.abjad == other.abjad else { return nil }
      let share = frequencies.givenAbjads.share(other.abjad, beside: surname?.abjad)
      return PartAgreement(kind: .transliterated, ratio: 0.5 / share, share: share)
    }
    guard !one.script.isSyllabic, !other.script.isSyllabic, one.skeleton != 0, one.skeleton == other.skeleton else {
      return nil
    }
    let share = max(
      frequencies.givenSkeletons.share(other.skeleton, beside: surname?.skeleton),
      frequencies.givens.share(other.hash, beside: surname?.hash))
    return PartAgreement(kind: .transliterated, ratio: 0.35 / share, share: share)
  }

  /// Shortened, mistyped, or only alike at the beginning.
  private func variant(_ one: NameToken, _ other: NameToken, beside surname: NameToken?) -> PartAgreement? {
    let share = max(frequencies.givens.share(other.hash, beside: surname?.hash), 3e-4)
    if min(one.count, other.count) >= 3, one.text.hasPrefix(other.text) || other.text.hasPrefix(one.text) {
      return PartAgreement(kind: .shortened, ratio: 0.01 / share, share: share)
    }
    if min(one.count, other.count) >= 4, EditDistance.isOne(one.text, other.text) {
      return PartAgreement(kind: .oneEdit, ratio: 0.02 / share, share: share)
    }
    guard one.count >= 4, other.count >= 4, one.text.utf8.prefix(4).elementsEqual(other.text.utf8.prefix(4)) else {
      return nil
    }
    let mass = NameFrequencies.shared.givenNames(beginning: NameHash.of(other.text.utf8.prefix(4)))
    return PartAgreement(kind: .samePrefix, ratio: 0.03 / max(mass, share), share: mass)
  }

  /// A middle name that the other shows as the first.
  private func middle(_ contact: NameParts, _ shown: NameParts) -> PartAgreement? {
    let isShown =
      contact.middles.contains { $0.hash == shown.given.hash }
      || shown.middles.contains { $0.hash == contact.given.hash }
    guard isShown, !shown.given.isInitial, !contact.given.isInitial else { return nil }
    let name = contact.middles.contains { $0.hash == shown.given.hash } ? shown.given : contact.given
    let share = frequencies.givens.share(name.hash, beside: contact.surname?.hash)
    return PartAgreement(kind: .middleShown, ratio: 0.08 / share, share: share)
  }
}
