import Model

/// Reads which range of time was asked for: the newest request is the one that made this export.
enum InstagramRequests {
  static func read(_ file: MemberFile, _ session: inout ImportSession) throws {
    var newest: (made: Timestamp, from: Timestamp?, to: Timestamp?)?
    try session.readInstagram(file) { record, session in
      session.absorb()
      let rows = record.rows.joined()
      let bounds = [InstagramLabel.rangeStart, .rangeEnd].map { label in
        rows.first { $0.means(label) }.flatMap(moment)
      }
      guard
        let made = record.entries.filter({ !$0.means(.rangeStart) && !$0.means(.rangeEnd) }).compactMap(\.time).max()
          ?? record.ownTime ?? bounds[1]
      else { return }
      if newest.map({ $0.made < made }) ?? true { newest = (made, bounds[0], bounds[1]) }
    }
    // "Feb 01, 1905" stands for all time.
    guard let newest, let from = newest.from, from.day.year >= 2000 else { return }
    session.range = (from, newest.to)
  }

  private static func moment(_ entry: InstagramEntry) -> Timestamp? {
    entry.time ?? entry.value.flatMap { MetaWallClock($0) }.map { $0.moment(in: InstagramRecord.zone) }
  }
}
