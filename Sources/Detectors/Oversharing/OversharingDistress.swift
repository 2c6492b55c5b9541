import Model

extension Rules {
  /// The rule `oversharing.distress`.
  static let oversharingDistress = Rule(
    id: "oversharing.distress", title: "speaks of a hard time",
    why: "Nothing wrong with it: you may prefer a smaller circle.",
    base: 0, sides: [.personal, .professional], decay: .live, lenses: [.recruiter], cure: .hide,
    hits: [
      "I «can't cope» any more",
      "I «can't cope», I am at rock bottom",
    ],
    nearMisses: [
      "can't cope with this season finale",
      "who can pay the rent in a board game",
    ],
    judge: .words(oversharingDistressReading))

  private static let oversharingDistressReading = EntityReading(
    OversharingLexicon.distress,
    explanation:
      "Speaks of a hard time, which is no fault. If it still weighs on you, Samaritans (116 123) listen at any hour.")
}
