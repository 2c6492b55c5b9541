import Model

extension Rules {
  /// The rule `conduct.unsupported-claim`.
  static let conductUnsupportedClaim = Rule(
    id: "conduct.unsupported-claim", title: "claims what the profession does not support",
    why: "Advice given as a professional is held to the profession's rules.",
    base: 12, sides: [.personal, .professional], decay: .conduct, lenses: [.boss, .client], cure: .edit,
    hits: [
      "«as a nurse I can tell you nobody needs» those tablets",
      "turmeric «cures cancer»",
    ],
    nearMisses: [
      "as a nurse I am proud of my ward",
      "cured ham for lunch",
    ],
    judge: .words(conductUnsupportedClaimReading))

  private static let conductUnsupportedClaimReading = EntityReading(
    """
    # direct
    0.7 | (as a|speaking as a) (nurse|doctor|pharmacist|midwife|dentist|solicitor|adviser|physio|paramedic|teacher) {0,8} (nobody needs|dont need|you dont need|cures|guarantee*|vaccines|never take|proves)
    0.65 | (cures|cured) (cancer|diabetes|autism|depression|anything)
    0.65 | guaranteed (returns|profit|results)
    """,
    explanation: "Makes a professional claim that would not stand.")
}
