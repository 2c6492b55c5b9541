import Model

extension Rules {
  /// Accounts that the platform knows to be one person's.
  static let linkedAccounts = Rule(
    id: "identity.linked-accounts", title: "is linked to another account",
    why: "Platforms suggest people along such links.", base: 4, sides: [.personal, .professional], decay: .live,
    lenses: [.colleague], cure: .changeSetting,
    judge: .account {
      $0.hits(
        on: .linkedAccount, subject: "linked", explanation: "The platform has linked another account to this one.")
    })
}
