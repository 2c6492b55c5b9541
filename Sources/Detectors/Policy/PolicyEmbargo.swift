import Model

extension Rules {
  /// Words on a matter between the dates of an embargo.
  static let embargo = Rule(
    id: "policy.embargo", title: "speaks in a quiet period",
    why: "In a quiet period even true and harmless words about the matter can do damage.", base: 12,
    sides: [.personal, .professional],
    decay: .confidentiality, lenses: [.boss], cure: .delete,
    judge: .item { ClauseRule.hits("policy.embargo", on: $0) })
}
