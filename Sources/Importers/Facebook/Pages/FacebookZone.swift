import Model

/// The zone of the clock that an export's pages show.
enum FacebookZone {
  /// The account's zone, by name or by offset; nil while no page of the export has said it.
  static func stated(_ session: inout ImportSession) -> MetaZone? {
    if let zone = session.memory.zone { return zone }
    let zone = session.owner.zone.flatMap { name in
      MetaZone(named: name) ?? MetaZone.offset(name).map { MetaZone(secondsEast: $0) }
    }
    session.memory.zone = zone
    return zone
  }

  /// Says once a page that its times are guesses.
  static func noteMissing(_ session: inout ImportSession) {
    session.noteOnce(.record(1), "the export does not say its time zone; its times are taken for UTC")
  }
}
