import Model

extension Rules {
  /// Business in private messages, where a pack or policy asks for records.
  static let offChannel = Rule(
    id: "policy.off-channel", title: "does regulated business off the record",
    why: "Business messages of regulated firms must be kept for years, whatever device they are on.", base: 24,
    sides: [.personal],
    decay: .confidentiality, lenses: [.boss, .client], cure: .report,
    judge: .item { ClauseRule.hits("policy.off-channel", on: $0) })
}
