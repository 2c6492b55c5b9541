import Model

extension Rules {
  /// The employer's page, run by a personal profile.
  static let pageAdmin = Rule(
    id: "identity.page-admin", title: "runs a page of your employer's",
    why: "The page hangs on your private profile; hand it over before you leave.", base: 6, sides: [.personal],
    decay: .live, lenses: [.boss], cure: .askPerson,
    judge: .account { account in
      account.profile.ties.compactMap { tie in
        guard tie.kind == .pageAdmin, tie.until == nil, let name = tie.other.name, account.namesEmployer(name) else {
          return nil
        }
        let folded = PeopleDirectory.folded(name)
        return Hit(
          subject: "page:\(folded)", evidence: [.fact("you are an administrator", weight: 0.95)], link: 1,
          explanation: "You run a page with your employer's name by this profile.", origin: tie.origin,
          recordKind: "tie", occurredAt: tie.since, identity: folded)
      }
    })
}
