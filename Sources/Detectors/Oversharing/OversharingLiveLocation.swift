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
    OversharingLexicon.liveLocation,
    explanation: "Tells when a home stands empty or how to get in.")
}
