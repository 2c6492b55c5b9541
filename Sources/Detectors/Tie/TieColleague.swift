import Model

extension Rules {
  /// A current colleague on a personal account.
  static let tieColleague = Rule(
    id: "tie.colleague", title: "is tied to a current colleague",
    why: "What you post for friends is then seen at work too.", base: 4, sides: [.personal], decay: .live,
    lenses: [.colleague, .boss], cure: .restrictPerson,
    judge: .account { account in
      let stance = account.situation.context.stance
      guard stance != .open else { return [] }
      return TieHit(account: account).hits(
        kinds: [.friend, .follower, .following], role: { $0.role == .colleague },
        base: stance == .content ? 1 : nil
      ) { person, role in
        "\(person.name) works with you\(role.organisation.map { " at \($0)" } ?? "")"
      }
      .filter { hit in !isAuthority(hit, account) }
    })

  /// The boss is a matter of its own rule.
  private static func isAuthority(_ hit: Hit, _ account: AccountCase) -> Bool {
    account.situation.people.people.contains { person in
      hit.people.contains(person.id) && person.roles.contains { $0.role.isAuthority }
    }
  }
}
