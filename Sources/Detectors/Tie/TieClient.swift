import Model

extension Rules {
  /// A client, patient, pupil or service user on a personal account.
  static let tieClient = Rule(
    id: "tie.client", title: "is tied to a client",
    why: "Professional bodies ask you not to accept such requests and to point to a professional profile instead.",
    base: 12, sides: [.personal], decay: .live, lenses: [.client, .boss], cure: .removePerson,
    drivers: [sentByYou, olderThanJob],
    judge: .account { account in
      let ties = TieHit(account: account)
      return ties.hits(
        kinds: [.friend, .follower, .following, .closeFriend], role: { $0.role == .client },
        drivers: { known in
          (ties.has(.requestSent, with: known.person) ? [sentByYou] : []) + (isOlder(known) ? [olderThanJob] : [])
        }
      ) { person, role in
        "\(person.name) is a client of yours\(role.organisation.map { " (\($0))" } ?? "")"
      }
    })

  /// Whether the tie was there before the person became a client.
  private static func isOlder(_ known: TieHit.Known) -> Bool {
    guard let tie = known.tie.since, let relation = known.role.since else { return false }
    return tie < relation
  }
}
