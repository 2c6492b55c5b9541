import Model

extension Rules {
  /// A work number on a personal account.
  static let workPhone = Rule(
    id: "identity.work-phone", title: "uses a work phone number",
    why: "Colleagues who have the number find the account, and the number stays behind when you leave.", base: 6,
    sides: [.personal], decay: .live, lenses: [.boss, .colleague], cure: .changeContact,
    judge: .account { account in
      let work = WorkContacts(account.situation.context)
      return ContactFinding.distinct(account.profile.contactPoints) { $0.kind == .phone && work.isWork($0) }
        .map { $0.hit(explanation: "This account holds a phone number of your work's.") }
    })
}
