import Model

/// Reads posts, comments, likes, saves, searches and messages of the flat exports.
enum InstagramFlatActivityReader {
  static let readers: [MemberReader] = [
    MemberReader("instagram.flat-media", phase: .activity, paths: ["/media.json"], read: media),
    MemberReader("instagram.flat-comments", phase: .activity, paths: ["/comments.json"], read: comments),
    MemberReader("instagram.flat-likes", phase: .activity, paths: ["/likes.json"]) {
      try acts(.reaction, "like", ["media_likes", "comment_likes"], $0, &$1)
    },
    MemberReader("instagram.flat-saved", phase: .activity, paths: ["/saved.json"]) {
      try acts(.save, nil, ["saved_media"], $0, &$1)
    },
    MemberReader("instagram.flat-stories", phase: .activity, paths: ["/stories_activities.json"]) {
      try acts(
        .vote, nil, ["polls", "emoji_sliders", "questions", "countdowns", "quizzes", "chats", "story_likes"], $0, &$1)
    },
    MemberReader("instagram.flat-searches", phase: .activity, paths: ["/searches.json"], read: searches),
    MemberReader("instagram.flat-messages", phase: .messages, paths: ["/messages.json"], read: messages),
  ]

  private static let kinds: [String: (ItemKind, ItemState)] = [
    "photos": (.post, .live), "videos": (.post, .live), "stories": (.story, .expired),
    "profile": (.profileUpdate, .live),
  ]

  private static func media(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      // What was sent in a message is read there.
      guard let (kind, state) = record.key.flatMap({ kinds[$0] }) else { return session.absorb() }
      let value = record.value
      let place = Origin.Place.pointer(record.pointer)
      let caption = value["caption"]?.string ?? ""
      let time = value["taken_at"]?.string.flatMap(InstagramTime.written)
      guard time != nil || !caption.isEmpty else { return session.skip(place, "no time and no caption") }
      let path = InstagramRecord.text(value["path"])
      let isVideo = record.key == "videos" || path?.hasSuffix(".mp4") == true
      try session.emit(
        Item(
          kind: kind, text: caption,
          attachments: path.map { [Attachment(kind: isVideo ? .video : .photo, uri: $0)] } ?? [],
          place: InstagramRecord.text(value["location"]).map { Place(name: $0) }, occurredAt: time,
          audience: kind == .profileUpdate ? .everyone : session.audience(at: time, state), state: state,
          origin: session.origin(place)))
    }
  }

  /// `[time, text, owner]`, the owner left out where nobody is known.
  private static func comments(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let cells = record.value.array
      let place = Origin.Place.pointer(record.pointer)
      guard cells.count >= 2, let text = InstagramRecord.text(cells[1]) else { return session.skip(place, "no text") }
      let owner = cells.count > 2 ? cells[2].string.flatMap(InstagramHandle.init) : nil
      try session.emit(
        Item(
          kind: .comment, text: text, target: owner.map { InstagramPerson(name: nil, handle: $0).person },
          occurredAt: cells[0].string.flatMap(InstagramTime.written), origin: session.origin(place)))
    }
  }

  /// `[time, owner]`, without an address of what it was.
  private static func acts(
    _ kind: ItemKind, _ reaction: String?, _ lists: Set<String>, _ file: MemberFile, _ session: inout ImportSession
  ) throws {
    try session.readJSON(file) { record, session in
      guard let key = record.key, lists.contains(key) else { return session.absorb() }
      let cells = record.value.array
      let owner = cells.dropFirst().compactMap(\.string).lazy.compactMap(InstagramHandle.init).first
      let time = cells.first?.string.flatMap(InstagramTime.written)
      guard owner != nil || time != nil else {
        return session.skip(.pointer(record.pointer), "no time and no owner")
      }
      try session.emit(
        Item(
          kind: kind, target: owner.map { InstagramPerson(name: nil, handle: $0).person }, reaction: reaction,
          occurredAt: time, audience: kind == .save ? .onlyMe : .unknown,
          origin: session.origin(.pointer(record.pointer))))
    }
  }

  private static func searches(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let place = Origin.Place.pointer(record.pointer)
      guard let words = InstagramRecord.text(record.value["search_click"]) else {
        return session.skip(place, "no search words")
      }
      try session.emit(
        Item(
          kind: .search, text: words, occurredAt: record.value["time"]?.string.flatMap(InstagramTime.written),
          audience: .onlyMe, origin: session.origin(place)))
    }
  }

  /// People are user names here; a thread has no id but who is in it.
  private static func messages(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let people = record.value["participants"]?.array.compactMap(\.string).compactMap(InstagramHandle.init) ?? []
      let key = people.map(\.text).sorted().joined(separator: " ")
      let persons = people.map { InstagramPerson(name: nil, handle: $0).person }
      let others = persons.filter { $0.handle != session.owner.handle }
      for (index, message) in (record.value["conversation"]?.array ?? []).enumerated() {
        let place = Origin.Place.pointer("\(record.pointer)/conversation/\(index)")
        try emit(message, thread: key, target: others.count == 1 ? others.first : nil, place, &session)
      }
      try session.emit(
        MessageThread(
          key: key, title: others.count == 1 ? others.first?.handle : nil, folder: "inbox", participants: persons,
          isGroup: people.count > 2, hasOwnKey: false, origin: session.origin(.pointer(record.pointer))))
    }
  }

  private static func emit(
    _ message: JSONValue, thread: String, target: Person?, _ place: Origin.Place, _ session: inout ImportSession
  ) throws {
    let sender = message["sender"]?.string.flatMap(InstagramHandle.init)
    let isOwn = sender != nil && sender?.text == session.owner.handle
    let links = ["media_share_url", "link"].compactMap { InstagramRecord.text(message[$0]) }
    let kinds: [(String, Attachment.Kind)] = [("media", .photo), ("voice_media", .audio)]
    try session.emit(
      Item(
        kind: .message, authorship: isOwn ? .own : .received, text: message["text"]?.string ?? "",
        quoted: message["media_share_caption"]?.string ?? "",
        author: isOwn ? nil : sender.map { InstagramPerson(name: nil, handle: $0).person }, target: target,
        thread: thread,
        attachments: kinds.compactMap { key, kind in
          InstagramRecord.text(message[key]).map { Attachment(kind: kind, uri: $0) }
        },
        links: links, occurredAt: message["created_at"]?.string.flatMap(InstagramTime.written),
        audience: .directMessage, origin: session.origin(place)))
  }
}
