import Model

extension Rules {
  /// A party-political act, only where a pack names the legal basis.
  static let impartiality = Rule(
    id: "policy.impartiality", title: "takes a party's side in a restricted post",
    why: "Some public posts forbid party-political acts by law or contract; nobody else is held to that.", base: 12,
    sides: [.personal, .professional],
    decay: .conduct, lenses: [.boss], cure: .hide,
    judge: .item { ClauseRule.hits("policy.impartiality", on: $0) })
}
