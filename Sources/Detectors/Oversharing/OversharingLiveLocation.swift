import Model

extension Rules {
  /// The rule `oversharing.live-location`.
  static let oversharingLiveLocation = Rule(
    id: "oversharing.live-location", title: "tells when the home is empty",
    why: "A dated absence is an invitation.",
    base: 6, sides: [.personal, .professional], decay: .live, lenses: [.family], cure: .delete,
    hits: [
      "the «house is empty» until the 30th",
      "the «key is under the blue pot»",
    ],
    nearMisses: [
      "home from two weeks in Spain, it was lovely",
      "the key change made me cry",
    ],
    judge: .words(oversharingLiveLocationReading))

  private static let oversharingLiveLocationReading = EntityReading(
    """
    # direct
    0.7 | (house|home|flat|place) {0,5} (empty|to itself|unoccupied|stood empty)
    0.7 | (key|keys) (is|are|s|) {0,1} under {0,4} (pot|mat|brick|stone|gnome|doormat|bin)
    0.6 | (away|gone|off|packed|spain|tomorrow) {0,8} (for a (fortnight|week|month)|three weeks|two weeks|back on the|see you on the)
    0.6 | (home alone|just me and the dog|its just me) {0,10} (week*|weekend|until|till)
    # doubt
    0.3 | (we flew back|got back|was lovely|last year|were back|the kennels)
    """,
    explanation: "Tells when a home stands empty or how to get in.")
}
