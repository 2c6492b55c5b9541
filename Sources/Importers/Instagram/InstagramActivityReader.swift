import Model

/// Reads posts, stories, comments, likes, saved items, searches and messages.
enum InstagramActivityReader {
  static let readers: [MemberReader] = [
    media("posts", .post, .live, ["content/posts_#.json", "media/posts_#.json"]),
    media(
      "reels", .reel, .live,
      ["content/reels.json", "media/reels.json", "content/igtv_videos.json", "media/igtv_videos.json"]),
    media("stories", .story, .expired, ["content/stories.json", "media/stories.json"]),
    media("other", .post, .live, ["content/other_content.json", "media/other_content.json"]),
    media("archived", .post, .archived, ["content/archived_posts.json", "media/archived_posts.json"]),
    media(
      "deleted", .post, .trashed, ["content/recently_deleted_content.json", "media/recently_deleted_content.json"]),
    MemberReader(
      "instagram.comments", phase: .activity,
      paths: ["comments/post_comments[_#].json", "comments/reels_comments.json", "comments/hype.json"], read: comments),
    act("likes", .reaction, "like", ["likes/liked_posts.json", "likes/liked_comments.json"]),
    act(
      "story-reactions", .reaction, "like",
      [
        "story_interactions/story_likes.json", "story_sticker_interactions/story_likes.json",
        "story_interactions/emoji_story_reactions.json", "story_sticker_interactions/emoji_story_reactions.json",
      ]),
    act(
      "story-answers", .vote, nil,
      [
        "story_interactions/polls.json", "story_sticker_interactions/polls.json", "story_interactions/quizzes.json",
        "story_sticker_interactions/quizzes.json", "story_interactions/questions.json",
        "story_sticker_interactions/questions.json",
      ]),
    act("saved", .save, nil, ["saved/saved_posts.json"]),
    act("reposts", .share, nil, ["reposts.json"]),
    MemberReader(
      "instagram.searches", phase: .activity,
      paths: [
        "recent_searches/profile_searches.json", "recent_searches/account_searches.json",
        "recent_searches/word_or_phrase_searches.json", "recent_searches/tag_searches.json",
      ], read: searches),
    MemberReader(
      "instagram.messages", phase: .messages,
      paths: ["messages/inbox/*/message_#.json", "messages/message_requests/*/message_#.json"],
      read: MessageThreadReader.read),
  ]

  private static func media(
    _ id: String, _ kind: ItemKind, _ state: ItemState, _ paths: [PathPattern]
  ) -> MemberReader {
    MemberReader("instagram." + id, phase: .activity, paths: paths) { file, session in
      try session.readJSON(file) { record, session in
        if let item = InstagramMedia.item(record, kind: kind, state: state, session) {
          try session.emit(item)
        } else {
          session.skip(.pointer(record.pointer), "no time and no caption")
        }
      }
    }
  }

  /// Comment, media owner and time, in this order in every language.
  private static func comments(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let entry = InstagramRecord(record.value)
      let texts = entry.entries.filter { $0.time == nil && $0.value != nil }
      let text = entry.value(.comment) ?? texts.first?.value
      guard let text else { return session.skip(.pointer(record.pointer), "no text") }
      let owner = entry.value(.mediaOwner) ?? entry.title ?? (texts.count > 1 ? texts[1].value : nil)
      try session.emit(
        Item(
          kind: .comment, text: text, target: owner.map { Person(handle: $0.lowercased()) }, occurredAt: entry.time,
          audience: InstagramMedia.audience(session), origin: session.origin(.pointer(record.pointer))))
    }
  }

  /// Likes, saves, votes and reposts: whose, where, when.
  private static func act(
    _ id: String, _ kind: ItemKind, _ reaction: String?, _ paths: [PathPattern]
  ) -> MemberReader {
    MemberReader("instagram." + id, phase: .activity, paths: paths) { file, session in
      try session.readJSON(file) { record, session in
        let entry = InstagramRecord(record.value)
        let handle = entry.title?.lowercased()
        let target = entry.owner ?? handle.flatMap { InstagramRecord.isUsername($0) ? Person(handle: $0) : nil }
        let tags = entry.hashtags.map { "#\($0)" }
        let quoted = ([entry.value(.caption)].compactMap(\.self) + tags).joined(separator: " ")
        let answer = kind == .vote ? entry.entries.lazy.compactMap(\.value).first ?? "" : ""
        try session.emit(
          Item(
            kind: kind, text: answer, quoted: quoted, target: target, reaction: reaction, permalink: entry.address,
            occurredAt: entry.time, platformID: entry.platformID, origin: session.origin(.pointer(record.pointer))))
      }
    }
  }

  private static func searches(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let entry = InstagramRecord(record.value)
      guard let words = entry.value(.search) ?? entry.title ?? entry.entries.lazy.compactMap(\.value).first else {
        return session.skip(.pointer(record.pointer), "no search words")
      }
      try session.emit(
        Item(
          kind: .search, text: words, occurredAt: entry.time, audience: .onlyMe,
          origin: session.origin(.pointer(record.pointer))))
    }
  }
}
