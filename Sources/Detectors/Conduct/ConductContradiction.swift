import Model

extension Rules {
  /// Two facts about the owner that do not go together.
  static let conductContradiction = Rule(
    id: "conduct.contradiction", title: "holds two facts that do not go together",
    why: "Who compares finds it; there may be a good reason, and it helps to have it ready.", base: 8,
    sides: [.personal, .professional], decay: .conduct, lenses: [.boss, .recruiter], cure: .editProfile,
    drivers: [sameDay, datesOnly],
    judge: .account { account in SickDays.hits(account.digest) + TitleComparison(account: account).hits })

  static let sameDay = RuleDriver("on the same day", 1.3)
  static let datesOnly = RuleDriver("dates alone", 0.5)
}
