import Model

extension Rules {
  /// The rule `conduct.professional-venting`.
  static let conductProfessionalVenting = Rule(
    id: "conduct.professional-venting", title: "complains bitterly on the professional account",
    why: "Clients and future employers read it first.",
    base: 14, sides: [.professional], decay: .conduct, lenses: [.boss, .client, .recruiter], cure: .delete,
    hits: [
      "«our manager is useless», there I said it",
      "«sick of this company» and its promises",
    ],
    nearMisses: [
      "our manager is a great mentor",
      "sick of this rain",
    ],
    judge: .words(conductProfessionalVentingReading))

  private static let conductProfessionalVentingReading = EntityReading(
    VentingLexicon.english, names: [.employer, .manager, .client],
    explanation: "Complains about work where work contacts read it.")
}
