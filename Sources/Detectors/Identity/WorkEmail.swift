import Model

extension Rules {
  /// A work address on a personal account.
  static let workEmail = Rule(
    id: "identity.work-email", title: "uses a work e-mail address",
    why: "The employer can read that mailbox, and you lose the way back into the account when you leave.", base: 6,
    sides: [.personal], decay: .live, lenses: [.boss, .colleague], cure: .changeContact,
    judge: .account { account in
      let work = WorkContacts(account.situation.context)
      return ContactFinding.distinct(account.profile.contactPoints) { $0.kind == .email && work.isWork($0) }
        .map { $0.hit(explanation: "This account holds an e-mail address of your employer's.") }
    })
}
