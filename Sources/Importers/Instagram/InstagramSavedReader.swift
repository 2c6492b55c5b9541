import Model

/// Reads what the owner keeps for later; nobody else sees it.
enum InstagramSavedReader {
  static let readers: [MemberReader] = [
    .instagram("saved", .activity, ["saved/saved_posts[_#]", "saved/saved_media"]) { record, session in
      try save(record, in: nil, &session)
    },
    .instagram("collections", .activity, ["saved/saved_collections"], read: collections),
    .instagram("saved-places", .activity, ["saved/saved_locations"]) { record, session in
      guard let name = record.value(.name) ?? record.title ?? record.firstWord else {
        return session.skip(record.place, "no place")
      }
      try session.emit(
        Item(
          kind: .save, place: Place(name: name), occurredAt: record.time, audience: .onlyMe,
          origin: session.origin(record.place)))
    },
  ]

  /// A flat row: the head of a collection, then what is in it, until the next head (seen 2024 to 2026).
  private static func collections(_ file: MemberFile, _ session: inout ImportSession) throws {
    var name: String?
    try session.readInstagram(file) { record, session in
      // Heads have a heading; a post that is gone has no address either.
      let isHead = record.address == nil && record.groups.isEmpty && record.title != nil
      if isHead {
        name = record.value(.name) ?? record.firstWord
        session.absorb()
      } else {
        try save(record, in: name, &session)
      }
    }
  }

  private static func save(
    _ record: InstagramRecord, in collection: String?, _ session: inout ImportSession
  ) throws {
    guard record.time != nil || record.address != nil else {
      return session.skip(record.place, "no time and no address")
    }
    var item = InstagramActivityReader.act(.save, record, reaction: nil, session)
    item.audience = .onlyMe
    item.container = collection.map { Container(kind: .album, name: $0) }
    if item.target == nil, let owner = record.value(.name).flatMap(InstagramHandle.init) {
      item.target = InstagramPerson(name: nil, handle: owner).person
    }
    try session.emit(item)
  }
}
