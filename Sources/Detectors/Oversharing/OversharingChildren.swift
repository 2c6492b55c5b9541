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
    """
    # noun
    0.4 | (first day at|goes to|is at|at|starts at|started|starting|started at|picked up from|off to) {0,4} (infants|primary|academy|nursery|school club|after school club|preschool|junior|juniors|high school|infant school|grammar)
    0.4 | (my daughter|my son|my little (girl|boy)|our (son|daughter)|the kids|my kids|reception class|year <n>|walks home alone)
    # detail
    0.4 | (blazer|finishes|pick up|picks up|til half|till half|by the gate|coat|uniform|<n>|class|first day|cant miss (her|him)|mondays|tuesdays|wednesdays|thursdays|fridays)
    """,
    explanation: "Says where and when a child can be found.")
}
