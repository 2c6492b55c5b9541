import Model

extension Rules {
  /// Somebody from work on an intimate list.
  static let tieInnerCircle = Rule(
    id: "tie.inner-circle", title: "shows its most private items to somebody from work",
    why: "Close-friends lists are for what you would not show everybody.", base: 5, sides: [.personal], decay: .live,
    lenses: [.colleague, .boss], cure: .removePerson,
    judge: .account { account in
      guard account.situation.context.stance != .open else { return [] }
      return TieHit(account: account).hits(kinds: [.closeFriend], role: { $0.role.isWork }) { person, _ in
        "\(person.name) is from your working life"
      }
    })
}
