import Model

extension Rules {
  /// The rule `oversharing.security-answer`.
  static let oversharingSecurityAnswer = Rule(
    id: "oversharing.security-answer", title: "answers a security question",
    why: "Banks and mail accounts still ask exactly this.",
    base: 3, sides: [.personal, .professional], decay: .confidentiality, lenses: [.family], cure: .delete,
    hits: [
      "«mother's maiden name» Pettigrove, and you?",
      "«my first pet was a hamster»",
    ],
    nearMisses: [
      "my first class was at nine",
      "your rockstar name is the last thing you ate",
    ],
    judge: .words(oversharingSecurityAnswerReading))

  private static let oversharingSecurityAnswerReading = EntityReading(
    """
    # direct
    0.75 | (mothers|mums|moms|mother s|mum s|maiden) (maiden name|name before)
    0.7 | (first (pet|car|school|teacher|street)|street you grew up on|favourite teacher|name of (your|my) first) {0,4} (was|a|is|and|lane|primary|mrs|mr|called)
    0.7 | (mine was a|my first pet was|first pet|mum s a|mums a) {0,3} (hamster|cat|dog|rabbit|goldfish|by birth)
    # doubt
    0.3 | (rockstar name|last thing you ate)
    """,
    explanation: "Gives the answer to a usual security question.")
}
