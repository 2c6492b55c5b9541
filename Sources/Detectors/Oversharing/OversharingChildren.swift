import Model

extension Rules {
  /// The rule `oversharing.children`.
  static let oversharingChildren = Rule(
    id: "oversharing.children", title: "shows where a child can be found",
    why: "School, hours and looks together let a stranger wait at the gate.",
    base: 8, sides: [.personal, .professional], decay: .location, lenses: [.family], cure: .edit,
    hits: [
      "first day «at Brook Hey academy», new «blazer»",
      "«goes to Fieldhead after school club» til half five on «tuesdays»",
    ],
    nearMisses: [
      "first day of big school and I cried",
      "our school days were the best",
    ],
    judge: .words(oversharingChildrenReading))

  private static let oversharingChildrenReading = EntityReading(
    OversharingLexicon.children,
    explanation: "Says where and when a child can be found.")
}
