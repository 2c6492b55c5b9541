import Model

extension Rules {
  /// Offensive words of a regulated lawyer, also in private life.
  static let offensiveCommunication = Rule(
    id: "policy.offensive-communication", title: "is offensive under the rules of your profession",
    why: "Some regulators hold their members to account for offensive posts in private life too, reposts included.",
    base: 16, sides: [.personal, .professional],
    decay: .conduct, lenses: [.boss, .client], cure: .delete,
    judge: .item { ClauseRule.hits("policy.offensive-communication", on: $0) })
}
