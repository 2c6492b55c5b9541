import Model

/// Reads a list of people.
enum InstagramTies {
  static func read(_ kind: TieKind, _ file: MemberFile, _ session: inout ImportSession) throws {
    var deleted = 0
    try session.readInstagram(file) { record, session in
      if kind == .hashtagFollow { return try hashtag(record, &session) }
      guard let handle = record.handle else { return session.skip(record.place, "no user name") }
      // What is left of a deleted account: nobody to act on.
      guard !handle.isDeleted else {
        deleted += 1
        return session.absorb()
      }
      let isOver = kind == .removed
      let name = record.value(.name) ?? record.groups.lazy.compactMap(\.person).first { $0.handle == handle }?.name
      try session.emit(
        Tie(
          kind: kind, other: InstagramPerson(name: name, handle: handle).profile, since: isOver ? nil : record.time,
          until: isOver ? record.time : nil, origin: session.origin(record.place)))
    }
    if deleted > 0 { session.note(.pointer(""), "\(deleted) deleted accounts left out") }
  }

  /// A hashtag's address looks like a profile's, but there is nobody behind it.
  private static func hashtag(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    let word = record.value(.name) ?? record.firstWord ?? record.title
    guard let word else { return session.skip(record.place, "no hashtag") }
    let tag = word.hasPrefix("#") ? String(word.dropFirst()) : word
    try session.emit(
      Tie(
        kind: .hashtagFollow, other: Person(name: tag, url: "https://www.instagram.com/explore/tags/\(tag)/"),
        since: record.time, origin: session.origin(record.place)))
  }
}
