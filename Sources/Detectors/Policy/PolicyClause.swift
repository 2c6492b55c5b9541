import Model

extension Rules {
  /// Words that a clause of the owner's own policy file names.
  static let policyClause = Rule(
    id: "policy.clause", title: "touches a clause of your policy",
    why: "You agreed to that policy, or chose to hold yourself to it.", base: 4, sides: [.personal, .professional],
    decay: .conduct, lenses: [.boss], cure: .edit,
    judge: .item { ClauseRule.hits("policy.clause", on: $0) })
}
