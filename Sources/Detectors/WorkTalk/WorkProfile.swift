import Model

extension Rules {
  /// A job title or employer in a personal profile.
  static let workProfile = Rule(
    id: "work-talk.profile", title: "shows your job in its profile",
    why: "A job in a personal profile links all that the account holds to the employer.", base: 3, sides: [.personal],
    decay: .live, lenses: [.boss, .client, .recruiter], cure: .editProfile, drivers: [formerJob, publicProfile],
    judge: .account { account in positionHits(account) + bioHits(account) })

  static let formerJob = RuleDriver("a former job", 0.4)
  static let publicProfile = RuleDriver("the account is public", 1.3)

  private static func positionHits(_ account: AccountCase) -> [Hit] {
    let isPublic = SettingReading(account: account).isPublic == true
    return account.profile.positions.map { position in
      let isFormer = position.until.map { $0 < account.situation.asOf } ?? false
      let drivers = (isFormer ? [formerJob] : []) + (isPublic ? [publicProfile] : [])
      return Hit(
        subject: "employer:\(position.employer)",
        evidence: [Evidence(kind: .structure, why: "the profile lists a position", weight: 0.95)],
        drivers: drivers.map { Hit.Driver($0) },
        explanation: "Your personal profile lists where you work or worked.", origin: position.origin,
        recordKind: "position", occurredAt: position.since, identity: PeopleDirectory.folded(position.employer))
    }
  }

  private static func bioHits(_ account: AccountCase) -> [Hit] {
    let fields = account.profile.fields.filter { $0.kind == .bio || $0.kind == .headline }
    return fields.compactMap { field in
      let reading = WorkReading(AnalysedText(field.value, situation: account.situation))
      let evidence = reading.evidence("work-talk.profile", why: "a job in the profile text")
      guard !evidence.isEmpty else { return nil }
      return Hit(
        subject: "field:\(field.kind.rawValue)", evidence: evidence,
        explanation: "The text of your personal profile tells your job.", origin: field.origin,
        recordKind: "profile-field", occurredAt: field.since, identity: PeopleDirectory.folded(field.value))
    }
  }
}
