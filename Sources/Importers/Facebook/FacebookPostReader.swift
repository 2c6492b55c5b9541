import Model

/// Reads what the owner posted: on their own wall, on others' and in groups, with what is archived, in the bin or
/// since reworded.
enum FacebookPostReader {
  static let readers: [MemberReader] = [
    .facebook(
      "posts", .activity,
      [
        "posts/your_posts__check_ins__photos_and_videos[_#]", "posts/profile_posts[_#]", "posts/your_posts[_#]",
        "posts/your_pinned_posts", "posts/shared_memories", "feed/your_posts[_#]",
      ]
    ) { try post($0, state: .live, &$1) },
    .facebook("posts-on-others-walls", .activity, ["posts/posts_on_other_pages_and_profiles"]) {
      try post($0, state: .live, &$1)
    },
    .facebook("profile-updates", .activity, ["profile_update_history"], read: profileUpdate),
    .facebook("archived-posts", .activity, ["posts/archive"]) { try post($0, state: .archived, &$1) },
    .facebook("trashed-posts", .activity, ["posts/trash"]) { try post($0, state: .trashed, &$1) },
    .facebook(
      "group-posts", .activity,
      [
        "groups/group_posts_and_comments", "groups/your_posts_in_groups", "groups/your_posts_and_comments_in_groups",
        "groups/your_contributions",
      ]
    ) { try groupPost($0, state: .live, &$1) },
    .facebook("pending-group-posts", .activity, ["groups/your_pending_posts_in_groups"]) {
      try groupPost($0, state: .archived, &$1)
    },
    .facebook("wall", .activity, ["posts/other_people's_posts_to_your_timeline"], read: wall),
    .facebook(
      "app-posts", .activity,
      ["posts_from_apps_and_websites", "apps_and_websites/posts_from_apps_and_websites"]
    ) { try post($0, state: .live, &$1) },
    .facebook("shared-links", .activity, ["posts/content_sharing_links_you_have_created"], read: sharedLink),
    .facebook(
      "reels", .activity,
      ["reels/your_reels", "short_videos/your_short_videos", "short_videos/your_reels", "reels/your_short_videos"],
      read: reel),
    .facebook("stories", .activity, ["stories/archived_stories", "stories/your_stories"], read: story),
    // After the posts, so that a wording that was left as it is does not count twice.
    .facebook("post-edits", .activity, ["posts/edits_you_made_to_posts"]) { try edit($0, .post, &$1) },
  ]

  private static func post(_ record: FacebookRecord, state: ItemState, _ session: inout ImportSession) throws {
    try emit(FacebookItem.post(record, state: state, &session), record, &session)
  }

  private static func groupPost(_ record: FacebookRecord, state: ItemState, _ session: inout ImportSession) throws {
    if record.datum("comment") != nil
      || record.value["data"]?.elements.contains(where: { $0["comment"] != nil }) == true
    {
      return try FacebookCommentReader.comment(record, &session)
    }
    var item = FacebookItem.post(record, state: state, &session)
    let named = FacebookPost(record).attachedName ?? record.labels?.text(.group) ?? record.labels?.relatedName(.group)
    if item.container == nil { item.container = named.map { Container(kind: .group, name: $0) } }
    item.audience = .group
    try emit(item, record, &session)
  }

  private static func profileUpdate(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    var item = FacebookItem.post(record, state: .live, &session)
    item.kind = .profileUpdate
    if item.text.isEmpty { item.quoted = ([item.quoted, record.title].filter { !$0.isEmpty }).joined(separator: "\n") }
    try emit(item, record, &session)
  }

  private static func reel(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    var item = FacebookItem.post(record, state: .live, &session)
    item.kind = .reel
    // A reel is shown to everybody by its nature.
    item.audience = .everyone
    try emit(item, record, &session)
  }

  private static func story(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    var item = FacebookItem.post(record, state: .expired, &session)
    item.kind = .story
    try emit(item, record, &session)
  }

  private static func wall(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    var item = FacebookItem.post(record, state: .live, &session)
    let author = record.titleParts(&session).actor ?? FacebookWall.author(record.title)
    item.kind = .post
    item.authorship = .received
    item.author = author.map { Person(name: $0) }
    item.target = nil
    try emit(item, record, &session)
  }

  private static func sharedLink(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    guard let address = record.address else { return session.skip(record.place, "no address") }
    try session.emit(
      Item(
        kind: .share, links: [address], occurredAt: record.occurredAt, origin: session.origin(record.place)))
  }

  /// An earlier wording of a post or comment, kept for what it says and told apart from the post itself.
  static func edit(_ record: FacebookRecord, _ kind: ItemKind, _ session: inout ImportSession) throws {
    record.noteUnknownLabel(&session)
    let post = FacebookPost(record)
    let text = record.datum("comment") ?? post.text
    let isRepeated = !session.memory.texts.insert(ImportMemory.fingerprint(text)).inserted
    guard !text.isEmpty, !isRepeated else { return session.absorb() }
    try session.emit(
      Item(
        kind: kind, text: text, permalink: post.permalink, occurredAt: record.occurredAt, state: .reworded,
        platformID: record.value["fbid"]?.string, origin: session.origin(record.place)))
  }

  /// Hands an item on, with what a check-in of the same second knows of it.
  private static func emit(_ item: Item, _ record: FacebookRecord, _ session: inout ImportSession) throws {
    record.noteUnknownLabel(&session)
    var item = item
    if let second = item.occurredAt?.seconds, let held = session.memory.held[second] {
      let isSame = held.text == item.text || held.text.isEmpty || item.text.isEmpty
      if isSame {
        session.memory.held[second] = nil
        item.permalink = item.permalink ?? held.permalink
        item.platformID = item.platformID ?? held.platformID
        item.place = item.place ?? held.place
        if item.text.isEmpty { item.text = held.text }
      }
    }
    for media in FacebookPost(record).media {
      if let print = FacebookMedia.fingerprint(media) { session.memory.media.insert(print) }
    }
    session.memory.texts.insert(ImportMemory.fingerprint(item.text))
    try session.emit(item)
  }
}
