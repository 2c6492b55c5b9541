import Model

extension Rules {
  /// A current colleague on a personal account.
  static let tieColleague = Rule(
    id: "tie.colleague", title: "is tied to a current colleague",
    why: "What you post for friends is then seen at work too.", base: 4, sides: [.personal], decay: .live,
    lenses: [.colleague, .boss], cure: .restrictPerson, drivers: [exposedPrivate],
    judge: .account { account in
      let isPrivate = account.profile.fields.contains {
        $0.kind == .privateAccount && $0.until == nil && SettingValue($0.value).isOn
      }
      return TieHit(account: account).hits(
        kinds: [.friend, .follower, .following], role: { $0.role == .colleague },
        drivers: { isPrivate && $0.tie.kind == .follower ? [exposedPrivate] : [] }
      ) { person, role in
        "\(person.name) works with you\(role.organisation.map { " at \($0)" } ?? "")"
      }
      .filter { hit in !isAuthority(hit, account) }
    })

  /// The boss is a matter of its own rule.
  private static func isAuthority(_ hit: Hit, _ account: AccountCase) -> Bool {
    account.situation.people.people.contains { person in
      hit.people.contains(person.id)
        && person.roles.contains { $0.role.isAuthority && $0.held(at: account.situation.asOf) }
    }
  }
}
