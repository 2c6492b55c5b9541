import Model

/// Reads posts, reels, stories and profile pictures.
enum InstagramMediaReader {
  static let readers: [MemberReader] = [
    // Folder content/ until the first half of 2025, media/ since; posts were unnumbered in 2021.
    media("posts", .post, .live, ["posts[_#]"]),
    media("reels", .reel, .live, ["reels", "igtv_videos"]),
    media("stories", .story, .expired, ["stories"]),
    media("other", .post, .live, ["other_content"]),
    media("archived", .post, .archived, ["archived_posts"]),
    media("deleted", .post, .trashed, ["recently_deleted_content", "recently_deleted_media"]),
    media("profile-photos", .profileUpdate, .live, ["profile_photos"]),
    .instagram("notes", .activity, ["content/notes", "media/notes", "other_activity/notes", "notes"], each: note),
  ]

  private static func media(
    _ id: String, _ kind: ItemKind, _ state: ItemState, _ names: [String]
  ) -> MemberReader {
    .instagram(id, .activity, names.flatMap { ["content/" + $0, "media/" + $0] }) { file, session in
      if file.isPage {
        try session.readPage(file) { page, session in
          try emit(InstagramPost(page), kind, state, .record(page.number), &session)
        }
      } else {
        try session.readJSON(file) { record, session in
          try emit(InstagramPost(record.value), kind, state, .pointer(record.pointer), &session)
        }
      }
    }
  }

  static func emit(
    _ post: InstagramPost, _ kind: ItemKind, _ state: ItemState, _ place: Origin.Place, _ session: inout ImportSession
  ) throws {
    guard post.time != nil || !post.caption.isEmpty else { return session.skip(place, "no time and no caption") }
    // A story of somebody else's post is a share that lasted a day.
    let isReshare = kind == .story && post.isReshare
    // The picture of a profile can be seen whatever the account's flag says.
    let audience = kind == .profileUpdate ? .everyone : session.audience(at: post.time, state)
    try session.emit(
      Item(
        kind: isReshare ? .share : kind, text: post.caption, mentions: post.tagged, attachments: post.attachments,
        place: post.place, occurredAt: post.time, audience: audience, state: state, origin: session.origin(place)))
  }

  /// A line that stood above the messages for a day, with the audience that it was written for.
  @Sendable private static func note(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    guard let text = record.value(.text) ?? record.unlabelled.first else {
      return session.skip(record.place, "no text")
    }
    let audience: Audience =
      switch record.value(.audience)?.lowercased() {
      case "followers_you_follow_back"?: .friends
      case "close_friends"?: .custom
      default: .unknown
      }
    try session.emit(
      Item(
        kind: .story, text: text, occurredAt: record.time, audience: audience, state: .expired,
        origin: session.origin(record.place)))
  }
}
