import Model

extension Rules {
  /// The rule `conduct.side-business`.
  static let conductSideBusiness = Rule(
    id: "conduct.side-business", title: "shows a second business",
    why: "Lawful, but many contracts ask to be told, above all where it competes.",
    base: 6, sides: [.personal, .professional], decay: .conduct, lenses: [.boss], cure: .addDisclosure,
    hits: [
      "doing websites «on the side, message» me",
      "got a «side hustle» now",
    ],
    nearMisses: [
      "salad on the side, please",
      "dressing on the side",
    ],
    judge: .words(conductSideBusinessReading))

  private static let conductSideBusinessReading = EntityReading(
    """
    # direct
    0.65 | (on the side) {0,8} (message|evenings|business|shop|charge|cash|invoice*|shhh|dm|work)
    0.65 | (my own|own|doing) {0,4} (business|shop|company|work) on the side
    0.6 | (half what|cheaper than) (my lot|my firm|my work|we) charge
    0.6 | (in|with) the (works|work|company) (truck|van|vehicle) {0,4} (split it|cash|saturday|wednesday)
    0.55 | (cash jobs|cash in hand|foreigners at weekends|side hustle|homers)
    """,
    explanation: "Shows a second business beside the job.")
}
