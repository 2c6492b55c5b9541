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
    OversharingLexicon.securityAnswer,
    explanation: "Gives the answer to a usual security question.")
}
