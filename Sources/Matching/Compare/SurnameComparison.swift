/// The surname rows of the table.
struct SurnameComparison: Sendable {
  let frequencies: LocalFrequencies

  func compare(_ contact: NameParts, _ shown: NameParts) -> PartAgreement {
    guard let one = contact.surname, let other = shown.surname else {
      return PartAgreement(kind: .hidden, ratio: 0.8, share: 1)
    }
    if one.isInitial || other.isInitial { return initial(contact, shown, one, other) }
    let equal = best(contact, shown)
    if let equal, equal.ratio > 1 { return equal }
    return variant(one, other, beside: contact.given) ?? different(contact, other)
  }

  /// The best pair of equal words.
  private func best(_ contact: NameParts, _ shown: NameParts) -> PartAgreement? {
    var best: PartAgreement?
    for one in contact.surnames {
      for other in shown.surnames where one.token.hash == other.token.hash {
        let share = share(other.token, beside: contact.given, foreign: one.token.script != other.token.script)
        let numerator = one.token.script == other.token.script ? 0.8 : 0.6
        let ratio = numerator * one.weight * other.weight / share
        if ratio > best?.ratio ?? 0 {
          let kind: PartAgreement.Kind =
            one.token.script != other.token.script
            ? .transliterated : one.weight * other.weight == 1 ? .equal : .inner
          best = PartAgreement(kind: kind, ratio: ratio, share: share)
        }
      }
    }
    return best
  }

  private func share(_ token: NameToken, beside given: NameToken, foreign: Bool) -> Double {
    max(frequencies.surnames.share(token.hash, beside: given.hash), foreign ? 5e-5 : 0)
  }

  /// Spelled otherwise.
  private func variant(_ one: NameToken, _ other: NameToken, beside given: NameToken) -> PartAgreement? {
    if RomanisationTable.areSpellings(one.hash, other.hash) {
      let share = max(frequencies.surnames.share(other.hash, beside: given.hash), 1e-4)
      return PartAgreement(kind: .romanised, ratio: 0.08 / share, share: share)
    }
    if one.script != other.script { return transliterated(one, other, beside: given) }
    guard one.count >= 5, other.count >= 5 else { return nil }
    if EditDistance.isOne(one.text, other.text) {
      let share = max(frequencies.surnames.share(other.hash, beside: given.hash), 2e-5)
      return PartAgreement(kind: .oneEdit, ratio: 0.025 / share, share: share)
    }
    if one.skeleton != 0, one.skeleton == other.skeleton {
      let share = frequencies.surnameSkeletons.share(other.skeleton, beside: given.skeleton)
      return PartAgreement(kind: .skeleton, ratio: 0.015 / share, share: share)
    }
    return nil
  }

  private func transliterated(_ one: NameToken, _ other: NameToken, beside given: NameToken) -> PartAgreement? {
    if one.script.isAbjad || other.script.isAbjad {
      guard one.abjad != 0, one.abjad == other.abjad else { return nil }
      let share = frequencies.surnameAbjads.share(other.abjad, beside: given.abjad)
      return PartAgreement(kind: .transliterated, ratio: 0.5 / share, share: share)
    }
    guard !one.script.isSyllabic, !other.script.isSyllabic, one.skeleton != 0, one.skeleton == other.skeleton else {
      return nil
    }
    let share = max(
      frequencies.surnameSkeletons.share(other.skeleton, beside: given.skeleton),
      frequencies.surnames.share(other.hash, beside: given.hash))
    return PartAgreement(kind: .transliterated, ratio: 0.35 / share, share: share)
  }

  /// A word or a given name in the surname's place says nothing about the surname.
  private func different(_ contact: NameParts, _ other: NameToken) -> PartAgreement {
    let tables = NameFrequencies.shared
    let asSurname = tables.surnames[other.hash] ?? 0
    if other.script == .latin, asSurname == 0, HandleWords.weights[other.hash] != nil {
      return PartAgreement(kind: .hidden, ratio: 0.8, share: 1)
    }
    if asSurname < 3e-4, (tables.givenNames[other.hash] ?? 0) > 4 * asSurname {
      return PartAgreement(kind: .hidden, ratio: 0.4, share: 1)
    }
    return PartAgreement(kind: .differs, ratio: 0.07, share: 1)
  }

  /// As many others show an initial, so that only its letter counts.
  private func initial(
    _ contact: NameParts, _ shown: NameParts, _ one: NameToken, _ other: NameToken
  ) -> PartAgreement {
    guard one.first == other.first else { return PartAgreement(kind: .differs, ratio: 0.02, share: 1) }
    return PartAgreement(kind: .initial, ratio: 0.8 / 0.07, share: 0.07)
  }
}
