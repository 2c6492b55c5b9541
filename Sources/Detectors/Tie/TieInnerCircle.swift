import Model

extension Rules {
  /// Somebody from work on an intimate list.
  static let tieInnerCircle = Rule(
    id: "tie.inner-circle", title: "shows its most private items to somebody from work",
    why: "Close-friends lists are for what you would not show everybody.", base: 5, sides: [.personal], decay: .live,
    lenses: [.colleague, .boss], cure: .removePerson, drivers: [powerGap],
    judge: .account { account in
      TieHit(account: account).hits(
        kinds: [.closeFriend], role: { $0.role.isWork },
        drivers: { $0.role.role.isAuthority ? [powerGap] : [] }
      ) { person, _ in
        "\(person.name) is from your working life"
      }
    })
}
