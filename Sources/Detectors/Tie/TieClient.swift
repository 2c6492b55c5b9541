import Model

extension Rules {
  /// A client, patient, pupil or service user on a personal account.
  static let tieClient = Rule(
    id: "tie.client", title: "is tied to a client",
    why: "Professional bodies ask you not to accept such requests and to point to a professional profile instead.",
    base: 12, sides: [.personal], decay: .live, lenses: [.client, .boss], cure: .removePerson,
    judge: .account { account in
      let isRegulated = !account.situation.context.packs.isDisjoint(with: [.health, .school, .law])
      return TieHit(account: account).hits(
        kinds: [.friend, .follower, .following, .closeFriend], role: { $0.role == .client },
        base: isRegulated ? 24 : nil
      ) { person, role in
        "\(person.name) is a client of yours\(role.organisation.map { " (\($0))" } ?? "")"
      }
    })
}
