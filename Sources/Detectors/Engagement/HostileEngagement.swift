import Model

extension Rules {
  /// Taking part in hostile talk of the employer.
  static let hostileEngagement = Rule(
    id: "engagement.hostile", title: "joins in against your employer",
    why: "Joining public scorn for an employer, client or competitor reads as your own view.", base: 6,
    sides: [.personal],
    decay: .conduct, lenses: [.boss, .client], cure: .delete,
    judge: .item { item in
      PhraseRule.hits(
        "engagement.hostile", in: item, subject: "hostile", why: "scorn beside the employer",
        explanation: "It joins in public scorn for your employer.", doubted: false)
    })
}
