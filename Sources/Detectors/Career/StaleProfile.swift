import Model

extension Rules {
  /// A professional profile that is out of date or contradicts itself.
  static let staleProfile = Rule(
    id: "career.stale-profile", title: "is out of date or contradicts itself",
    why: "Recruiters compare; a gap or two dates that disagree cost a question that you could have answered.", base: 4,
    sides: [.professional], decay: .live, lenses: [.recruiter], cure: .editProfile, drivers: [gapOnly],
    judge: .account { ProfileState(account: $0).hits })

  static let gapOnly = RuleDriver("a gap alone", 0.5)
}
