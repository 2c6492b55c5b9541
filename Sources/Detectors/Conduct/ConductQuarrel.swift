import Model

extension Rules {
  /// A long dispute in public.
  static let conductQuarrel = Rule(
    id: "conduct.quarrel", title: "quarrels at length in public",
    why: "Readers remember the tone of a long dispute, not who was right.", base: 4, sides: [.personal, .professional],
    decay: .conduct, lenses: [.recruiter, .client, .boss], cure: .delete, drivers: [onProfessional, throughTheNight],
    judge: .account { account in
      Quarrels(digest: account.digest, isProfessional: account.account.side == .professional).hits
    })

  static let onProfessional = RuleDriver("on the professional account", 1.5)
  static let throughTheNight = RuleDriver("thirty replies or more", 1.5)
}
