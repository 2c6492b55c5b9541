import Model

extension Rules {
  /// Accounts that the platform or the profile itself ties together.
  static let linkedAccounts = Rule(
    id: "identity.linked-accounts", title: "is linked to another account",
    why: "Platforms suggest people along such links.", base: 4, sides: [.personal, .professional], decay: .live,
    lenses: [.colleague], cure: .changeSetting,
    judge: .account { account in
      account.hits(
        on: .linkedAccount, subject: "linked", explanation: "The platform has linked another account to this one.")
        + crossLinks(account)
    })

  /// The name of an account on the other side, in a bio or among the sites of this one.
  private static func crossLinks(_ account: AccountCase) -> [Hit] {
    let others = account.situation.accounts.map(\.account).filter { $0.side != account.account.side }
    return account.profile.fields.compactMap { field in
      guard [.bio, .headline, .website].contains(field.kind), field.until == nil,
        let other = others.first(where: { isNamed($0, in: field.value.lowercased()) })
      else { return nil }
      return Hit(
        subject: "linked:\(other.platform.rawValue)",
        evidence: [.fact("the profile names your \(other.platform.title) account", weight: 0.9)],
        link: 1, explanation: "The profile itself points at an account on the other side.", origin: field.origin,
        recordKind: "profile-field", identity: other.id)
    }
  }

  /// As `@name`, or as the last part of an address on the platform.
  private static func isNamed(_ account: Account, in text: String) -> Bool {
    guard let handle = account.handle?.lowercased(), handle.count >= 4 else { return false }
    let parts = text.split { !$0.isLetter && !$0.isNumber && !"._-@".contains($0) }.map(String.init)
    return parts.contains { $0 == "@" + handle } || (text.contains(account.platform.rawValue) && parts.contains(handle))
  }
}
