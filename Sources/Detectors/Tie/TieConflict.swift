import Model

extension Rules {
  /// A supplier or competitor on a personal account.
  static let tieConflict = Rule(
    id: "tie.conflict-of-interest", title: "is tied to a supplier or competitor",
    why: "While a deal or tender is open, such a tie can look like a conflict of interest.", base: 6,
    sides: [.personal], decay: .live, lenses: [.boss], cure: .nothing,
    judge: .account { account in
      TieHit(account: account).hits(
        kinds: [.friend, .follower, .following, .closeFriend], role: { [.supplier, .competitor].contains($0.role) }
      ) { person, role in "\(person.name) belongs to a \(role.role.rawValue)" }
    })
}
