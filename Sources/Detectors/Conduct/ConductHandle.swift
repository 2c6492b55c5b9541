import Model

extension Rules {
  /// A user name or address that a recruiter would smile at.
  static let conductHandle = Rule(
    id: "conduct.handle", title: "carries a user name that is no help at work",
    why: "About a fifth of recruiters who turn people down name an unprofessional screen name.", base: 2,
    sides: [.personal, .professional], decay: .live, lenses: [.recruiter, .client], cure: .editProfile,
    drivers: [withRealName],
    judge: .account { account in HandleReading(account: account).hits })

  static let withRealName = RuleDriver("beside your real name", 1.2)
}
