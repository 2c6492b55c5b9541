import Model

/// Hits for what the owner does about people of their work.
enum ColleagueEngagement {
  /// One hit if the item is about somebody who belonged to the owner's work when it happened and is no friend.
  static func hits(_ item: ItemCase, kinds: Set<ItemKind>, act: Act, doing: String) -> [Hit] {
    guard item.item.authorship == .own, kinds.contains(item.item.kind), item.situation.context.stance != .open,
      let person = item.target, !person.isFriend,
      let span = person.roles(at: item.item.occurredAt).first(where: { $0.role.isWork })
    else { return [] }
    let why = "\(person.name) is your \(span.role.rawValue): \(span.because)"
    return [
      Hit(
        subject: "person:\(person.id)", people: [person.id],
        evidence: [Evidence(kind: .structure, why: why, weight: 0.95 * person.probability)],
        drivers: span.role.isAuthority ? [.init(name: "power gap", factor: 1.3)] : [], act: act,
        explanation: "You \(doing) somebody from your work from a personal account.")
    ]
  }
}
