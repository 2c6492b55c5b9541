import Model

extension Rules {
  /// Somebody with power over the owner, or the reverse, on a personal account.
  static let tieAuthority = Rule(
    id: "tie.authority", title: "is tied to a manager, report or HR",
    why: "Between people of unequal power a private tie can be held against either of them.", base: 8,
    sides: [.personal], decay: .live, lenses: [.boss, .colleague], cure: .restrictPerson, drivers: [sentByYou],
    judge: .account { account in
      let ties = TieHit(account: account)
      return ties.hits(
        kinds: [.friend, .follower, .following], role: { $0.role.isAuthority },
        drivers: { ties.has(.requestSent, with: $0.person) ? [sentByYou] : [] }
      ) { person, role in "\(person.name) is your \(role.role == .hr ? "HR contact" : role.role.rawValue)" }
    })
}
