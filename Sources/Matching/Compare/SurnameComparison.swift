/// The surname rows of the table.
struct SurnameComparison: Sendable {
  let frequencies: LocalFrequencies

  func compare(_ contact: NameParts, _ shown: NameParts) -> PartAgreement {
    guard let one = contact.surname, let other = shown.surname else {
      return PartAgreement(kind: .hidden, ratio: 0.3, share: 1)
    }
    if one.isInitial || other.isInitial { return initial(contact, shown, one, other) }
    let equal = best(contact, shown)
    if let equal, equal.ratio > 1 { return equal }
    return variant(one, other) ?? PartAgreement(kind: .differs, ratio: 0.07, share: 1)
  }

  /// The best pair of equal words.
  private func best(_ contact: NameParts, _ shown: NameParts) -> PartAgreement? {
    var best: PartAgreement?
    for one in contact.surnames {
      for other in shown.surnames where one.token.hash == other.token.hash {
        let share = share(other.token, foreign: one.token.script != other.token.script)
        let numerator = one.token.script == other.token.script ? 0.8 : 0.5
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

  private func share(_ token: NameToken, foreign: Bool) -> Double {
    foreign ? max(frequencies.surnames.share(token.hash), 5e-5) : frequencies.surnames.share(token.hash)
  }

  /// Spelled otherwise.
  private func variant(_ one: NameToken, _ other: NameToken) -> PartAgreement? {
    if RomanisationTable.areSpellings(one.hash, other.hash) {
      let share = max(frequencies.surnames.share(other.hash), 1e-4)
      return PartAgreement(kind: .romanised, ratio: 0.08 / share, share: share)
    }
    if one.script != other.script { return transliterated(one, other) }
    guard one.count >= 5, other.count >= 5 else { return nil }
    if EditDistance.isOne(one.text, other.text) {
      let share = max(frequencies.surnames.share(other.hash), 2e-5)
      return PartAgreement(kind: .oneEdit, ratio: 0.025 / share, share: share)
    }
    if one.skeleton != 0, one.skeleton == other.skeleton {
      let share = frequencies.skeletonShare(surname: other)
      return PartAgreement(kind: .skeleton, ratio: 0.015 / share, share: share)
    }
    return nil
  }

  private func transliterated(_ one: NameToken, _ other: NameToken) -> PartAgreement? {
    if one.script.isAbjad || other.script.isAbjad {
      guard one.abjad != 0, one.abjad == other.abjad else { return nil }
      let share = frequencies.abjadShare(surname: other)
      return PartAgreement(kind: .transliterated, ratio: 0.5 / share, share: share)
    }
    guard !one.script.isSyllabic, !other.script.isSyllabic, one.skeleton != 0, one.skeleton == other.skeleton else {
      return nil
    }
    let share = max(frequencies.skeletonShare(surname: other), frequencies.surnames.share(other.hash))
    return PartAgreement(kind: .transliterated, ratio: 0.5 / share, share: share)
  }

  /// "Jane D." says little on one side and nearly all that can be said on the other.
  private func initial(
    _ contact: NameParts, _ shown: NameParts, _ one: NameToken, _ other: NameToken
  ) -> PartAgreement {
    guard one.first == other.first else { return PartAgreement(kind: .differs, ratio: 0.02, share: 1) }
    return PartAgreement(kind: .initial, ratio: (one.isInitial ? 0.9 : 0.02) / 0.07, share: 0.07)
  }
}
