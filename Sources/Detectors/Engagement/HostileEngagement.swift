import Model

extension Rules {
  /// Taking part in hostile talk of the employer.
  static let hostileEngagement = Rule(
    id: "engagement.hostile", title: "joins in against your employer",
    why: "Joining public scorn for an employer, client or competitor reads as your own view.", base: 6,
    sides: [.personal],
    decay: .conduct, lenses: [.boss, .client], cure: .delete,
    hits: [
      "{employer} is «finished», good riddance",
      "«boycott» {employer}, they are crooks",
    ],
    nearMisses: [
      "finished at {employer} for the day, chips on the beach",
      "that referee is finished, boycott the final",
    ],
    judge: .words(
      EntityReading(
        names: [.employer, .product, .client, .competitor], subject: "hostile",
        explanation: "It joins in public scorn for your employer.", applies: PhraseRule.isJudged)))
}
