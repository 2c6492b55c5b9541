import Model

/// The zone of the clock that an export's pages show.
enum FacebookZone {
  /// The account's zone, by name or by offset; UTC where no page of the export says it.
  static func of(_ session: inout ImportSession) -> MetaZone {
    if let zone = session.memory.zone { return zone }
    let stated = session.owner.zone.flatMap { name in
      MetaZone(named: name) ?? MetaZone.offset(name).map { MetaZone(secondsEast: $0) }
    }
    if stated == nil {
      session.noteOnce(.record(1), "the export does not say its time zone; its times are taken for UTC")
    }
    let zone = stated ?? .utc
    session.memory.zone = zone
    return zone
  }
}
