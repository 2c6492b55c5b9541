import Model

extension Rules {
  /// One user name, or one text about oneself, on both sides.
  static let sameHandle = Rule(
    id: "identity.same-handle", title: "has the user name or the text of an account on the other side",
    why: "Who knows one account finds the other by typing its name or a line of its text.", base: 3,
    sides: [.personal, .professional],
    decay: .live, lenses: [.colleague, .recruiter], cure: .editProfile,
    judge: .account { account in sameHandles(account) + sameTexts(account) })

  private static func sameHandles(_ account: AccountCase) -> [Hit] {
    guard let handle = account.account.handle?.lowercased(), plain(handle).count >= 4 else { return [] }
    return twins(account).compactMap { twin in
      guard let other = twin.account.handle?.lowercased(), plain(other) == plain(handle) else { return nil }
      let isEqual = other == handle
      let why =
        isEqual ? "same user name on \(twin.account.platform.title)" : "the user names differ in dots and dashes only"
      return Hit(
        subject: "handle:\(plain(handle))", evidence: [.fact(why, weight: isEqual ? 0.95 : 0.8)],
        link: 1, explanation: "Your \(twin.account.platform.title) account has the same user name.",
        recordKind: "account", identity: twin.account.id)
    }
  }

  /// A text about oneself, or a site of one's own, word for word on both sides.
  private static func sameTexts(_ account: AccountCase) -> [Hit] {
    account.profile.fields.compactMap { field in
      let value = PeopleDirectory.folded(field.value)
      guard [.bio, .website].contains(field.kind), field.until == nil, value.count >= (field.kind == .bio ? 20 : 8),
        let twin = twins(account).first(where: { twin in
          twin.fields.contains { $0.kind == field.kind && $0.until == nil && PeopleDirectory.folded($0.value) == value }
        })
      else { return nil }
      return Hit(
        subject: "\(field.kind.rawValue)",
        evidence: [.fact("the same \(field.kind.rawValue) on \(twin.account.platform.title)", weight: 0.9)],
        link: 1, explanation: "Your \(twin.account.platform.title) account carries the same \(field.kind.rawValue).",
        origin: field.origin, recordKind: "profile-field", identity: twin.account.id)
    }
  }

  private static func twins(_ account: AccountCase) -> [AccountProfile] {
    account.situation.accounts.filter { $0.account.id != account.account.id && $0.account.side != account.account.side }
      .sorted { $0.account.id < $1.account.id }
  }

  private static func plain(_ handle: String) -> String { handle.filter { $0.isLetter || $0.isNumber } }
}
