/// Which rules give way to a guard.
enum GuardReach {
  /// Clauses on opinions and manners; records, boundaries and promotions stay rules whatever else a text says.
  private static let clauses: Set<String> = [
    "policy.clause", "policy.impartiality", "policy.offensive-communication", "policy.speaks-for-employer",
  ]

  /// Whether a guard turns the rule's hits into notes.
  static func covers(_ rule: Rule) -> Bool {
    Guards.covers(rule) || clauses.contains(rule.id) || rule.id == Rules.taggedMe.id
  }
}
