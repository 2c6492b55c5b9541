import Model

extension Rules {
  /// The rule `conduct.venting`.
  static let conductVenting = Rule(
    id: "conduct.venting", title: "complains bitterly about work",
    why: "A rant is found by the very people it is about, and tribunals have read them out.",
    base: 12, sides: [.personal], decay: .conduct, lenses: [.boss, .colleague, .recruiter], cure: .delete,
    hits: [
      "«my boss is a clown»",
      "I «hate this job» and my «boss is an idiot»",
    ],
    nearMisses: [
      "the final boss is a clown with two hammers",
      "my boss is lovely",
    ],
    judge: .words(conductVentingReading))

  private static let conductVentingReading = EntityReading(
    VentingLexicon.english, names: [.employer, .manager],
    explanation: "Complains bitterly about work, a boss or the people served.")
}
