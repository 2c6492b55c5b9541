import Model

extension Rules {
  /// An invitation to invest, where the finance pack is on.
  static let financialPromotion = Rule(
    id: "policy.financial-promotion", title: "promotes an investment",
    why: "A promotion must stand alone as fair and clear, and be approved by the firm, also on a private account.",
    base: 16, sides: [.personal, .professional],
    decay: .conduct, lenses: [.boss, .client], cure: .delete,
    judge: .item { ClauseRule.hits("policy.financial-promotion", on: $0) })
}
