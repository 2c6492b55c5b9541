import Model

extension Rules {
  /// Words that a clause of the owner's own policy file names.
  static let policyClause = Rule(
    id: "policy.clause", title: "touches a clause of your policy",
    why: "You agreed to that policy, or chose to hold yourself to it.", base: 4, sides: [.personal, .professional],
    decay: .conduct, lenses: [.boss], cure: .edit,
    judge: .item { item in
      guard item.item.authorship == .own, !item.item.kind.isPrivate else { return [] }
      return item.situation.context.clauses.filter { $0.sides.contains(item.account.side) }.compactMap {
        ClauseMatch(clause: $0).hit(in: item.text)
      }
    })
}
