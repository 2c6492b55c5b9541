import Model

extension Rules {
  /// A private address or number on the professional account.
  static let personalContact = Rule(
    id: "identity.personal-contact", title: "holds a private contact",
    why: "People from work can find your private accounts by it.", base: 3, sides: [.professional], decay: .live,
    lenses: [.colleague, .client], cure: .changeContact,
    judge: .account { account in
      let me = account.situation.context.me
      let emails = Set(me.personalEmails.map(WorkContacts.folded))
      let phones = Set(me.personalPhones.compactMap(WorkContacts.foldedPhone))
      return ContactFinding.distinct(account.profile.contactPoints) { point in
        point.kind == .email
          ? emails.contains(WorkContacts.folded(point.value))
          : WorkContacts.foldedPhone(point.value).map(phones.contains) ?? false
      }
      .map { $0.hit(explanation: "Your professional account holds a private address or number of yours.") }
    })
}
