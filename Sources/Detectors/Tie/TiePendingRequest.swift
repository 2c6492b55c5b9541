import Model

extension Rules {
  /// A request across the line.
  static let tiePendingRequest = Rule(
    id: "tie.pending-request", title: "has a request across the line",
    why: "A request that is left open is a question from work on a private account.", base: 2, sides: [.personal],
    decay: .live, lenses: [.colleague, .boss, .client], cure: .removePerson,
    judge: .account { account in
      let tied = Set(account.profile.ties.filter(\.kind.isLive).compactMap { $0.other.handle ?? $0.other.name })
      let requests = account.profile.ties.filter {
        [.requestSent, .requestReceived].contains($0.kind) && !tied.contains($0.other.handle ?? $0.other.name ?? "")
      }
      var profile = account.profile
      profile.ties = requests
      let open = AccountCase(profile: profile, situation: account.situation, digest: [])
      return TieHit(account: open).hits(kinds: [.requestSent, .requestReceived], role: { $0.role.isWork }) {
        person, _ in "\(person.name) is from your working life"
      }
    })
}
