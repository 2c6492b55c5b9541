import Model

extension Rules {
  /// A request across the line.
  static let tiePendingRequest = Rule(
    id: "tie.pending-request", title: "has a request across the line",
    why: "A request that is left open is a question from work on a private account.", base: 2, sides: [.personal],
    decay: .live, lenses: [.colleague, .boss, .client], cure: .removePerson, drivers: [repeated],
    judge: .account { account in
      let live = Set(account.profile.ties.filter { $0.kind.isLive && $0.until == nil }.map { key($0.other) })
      let requests = account.profile.ties.filter { [.requestSent, .requestReceived].contains($0.kind) }
      let counts = Dictionary(grouping: requests) { key($0.other) }.mapValues(\.count)
      var profile = account.profile
      profile.ties = requests.filter { !live.contains(key($0.other)) }
      let open = AccountCase(profile: profile, situation: account.situation, digest: [])
      return TieHit(account: open).hits(
        kinds: [.requestSent, .requestReceived], role: { $0.role.isWork },
        drivers: { (counts[key($0.tie.other)] ?? 0) > 1 ? [repeated] : [] }
      ) { person, _ in "\(person.name) is from your working life" }
    })

  private static func key(_ person: Person) -> String {
    PeopleDirectory.folded(person.handle ?? person.name ?? "")
  }
}
