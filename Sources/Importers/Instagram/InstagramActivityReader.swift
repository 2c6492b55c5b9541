import Model

/// Reads comments, likes, reposts and searches.
enum InstagramActivityReader {
  static let readers: [MemberReader] = [
    .instagram(
      "comments", .activity,
      ["comments/post_comments[_#]", "comments/reels_comments[_#]", "comments/hype", "comments/story_comments"],
      kinds: [.item(.comment)],
      each: comment),
    .instagram(
      "likes", .activity, ["likes/liked_posts[_#]", "likes/liked_comments[_#]"], kinds: [.item(.reaction)], each: like),
    .instagram("reposts", .activity, ["reposts"], each: repost),
    .instagram(
      "searches", .activity,
      [
        "recent_searches/profile_searches", "recent_searches/account_searches",
        "recent_searches/word_or_phrase_searches", "recent_searches/tag_searches", "recent_searches/place_searches",
        "recent_searches/your_search_history",
      ], each: search),
  ]

  /// Comment, media owner and time, in this order in every language; in 2021 the owner stood in the heading.
  @Sendable private static func comment(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    let texts = record.unlabelled
    guard let text = record.value(.comment) ?? texts.first else { return session.skip(record.place, "no text") }
    let isLabelled = record.value(.comment) != nil
    let owner = record.value(.mediaOwner) ?? record.title ?? (isLabelled ? texts.first : texts.dropFirst().first)
    let handle = owner.flatMap(InstagramHandle.init)
    let isOnOwn = handle != nil && handle?.text == session.owner.handle
    try session.emit(
      Item(
        kind: .comment, text: text, target: handle.map { InstagramPerson(name: nil, handle: $0).person },
        occurredAt: record.time, audience: isOnOwn ? session.audience(at: record.time) : .unknown,
        origin: session.origin(record.place)))
  }

  @Sendable private static func like(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    guard record.time != nil || record.address != nil || record.person != nil else {
      return session.skip(record.place, "no time, address or owner")
    }
    try session.emit(act(.reaction, record, reaction: "like", session))
  }

  /// Mostly without owner and address; `Content` is a copy of what was reposted.
  @Sendable private static func repost(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    guard record.time != nil || record.address != nil else {
      return session.skip(record.place, "no time and no address")
    }
    try session.emit(act(.share, record, reaction: nil, session))
  }

  /// Something that was done to another's post: whose, where, when, and what the post said.
  static func act(
    _ kind: ItemKind, _ record: InstagramRecord, reaction: String?, _ session: ImportSession
  ) -> Item {
    let tags = record.hashtags.map { $0.hasPrefix("#") ? $0 : "#\($0)" }
    let quoted = ([record.value(.caption)].compactMap(\.self) + tags).joined(separator: " ")
    return Item(
      kind: kind, quoted: quoted, target: record.person.flatMap { $0.handle.isDeleted ? nil : $0.person },
      reaction: reaction, permalink: record.address, occurredAt: record.time, platformID: record.platformID,
      origin: session.origin(record.place))
  }

  @Sendable private static func search(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    guard let words = record.value(.search) ?? record.title ?? record.value(.username) ?? record.firstWord else {
      return session.skip(record.place, "no search words")
    }
    try session.emit(
      Item(
        kind: .search, text: words, occurredAt: record.time, audience: .onlyMe, origin: session.origin(record.place)))
  }
}
