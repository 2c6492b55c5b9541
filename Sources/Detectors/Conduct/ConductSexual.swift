import Model

extension Rules {
  /// The rule `conduct.sexual`.
  static let conductSexual = Rule(
    id: "conduct.sexual", title: "speaks of sex",
    why: "Read by clients or pupils it is hard to take back.",
    base: 14, sides: [.personal, .professional], decay: .conduct, lenses: [.boss, .client, .recruiter], cure: .delete,
    hits: [
      "«the things I'd do to that» waiter",
      "looking for «a threesome» tonight",
    ],
    nearMisses: [
      "new shag pile carpet",
      "sex education is on Netflix",
    ],
    judge: .words(conductSexualReading))

  private static let conductSexualReading = EntityReading(
    """
    # direct
    0.7 | (things i(d| would| ) do to (that|him|her|the)|the things id do to)
    0.65 | (can|could) (stay behind|bend me|do me|have me|ride)
    0.7 | (shag|shagged|shagging|blowjob|horny|nudes|sexting|threesome|wank|orgasm|one night stand|get laid|got laid)
    # doubt
    0.3 | (shag pile|sex education|health|clinic|chapter|cormorant|consent|carpet|baby)
    """,
    explanation: "Speaks of sex in a way that readers at work would mind.")
}
