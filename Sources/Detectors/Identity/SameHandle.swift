import Model

extension Rules {
  /// One user name on both sides.
  static let sameHandle = Rule(
    id: "identity.same-handle", title: "has the user name of an account on the other side",
    why: "Who knows one account finds the other by typing its name.", base: 3, sides: [.personal, .professional],
    decay: .live, lenses: [.colleague, .recruiter], cure: .editProfile,
    judge: .account { account in
      guard let handle = account.account.handle?.lowercased(), !handle.isEmpty else { return [] }
      let twins = account.situation.accounts.map(\.account).filter {
        $0.id != account.account.id && $0.side != account.account.side && $0.handle?.lowercased() == handle
      }
      return twins.sorted { $0.id < $1.id }.map { twin in
        Hit(
          subject: "handle:\(handle)", evidence: [.fact("same user name on \(twin.platform.title)", weight: 0.95)],
          link: 1, explanation: "Your \(twin.platform.title) account has the same user name.", recordKind: "account",
          identity: twin.id)
      }
    })
}
