import Model

/// Reads what the Threads app keeps inside Instagram's archive: a second audience for the same account.
enum InstagramThreadsReader {
  static let readers: [MemberReader] =
    lists.map { id, kind, names in
      .instagram("threads-" + id, .people, names.map { "threads/" + $0 }) { file, session in
        try InstagramTies.read(kind, file, &session)
      }
    } + [
      .instagram(
        "threads-posts", .activity, ["threads/threads_and_replies[_#]", "threads/archived_threads"], read: posts),
      .instagram("threads-likes", .activity, ["threads/liked_threads"]) { record, session in
        try session.emit(InstagramActivityReader.act(.reaction, record, reaction: "like", session))
      },
      .instagram("threads-reposts", .activity, ["threads/reposted_threads", "threads/threads_reposts"]) {
        try $1.emit(InstagramActivityReader.act(.share, $0, reaction: nil, $1))
      },
      .instagram("threads-saved", .activity, ["threads/saved_threads"]) { record, session in
        var item = InstagramActivityReader.act(.save, record, reaction: nil, session)
        item.audience = .onlyMe
        try session.emit(item)
      },
    ]

  private static let lists: [(String, TieKind, [String])] = [
    ("following", .following, ["following"]), ("followers", .follower, ["followers[_#]"]),
    ("requests-sent", .requestSent, ["pending_follow_requests", "recent_follow_requests"]),
    ("requests-received", .requestReceived, ["follow_requests_you've_received"]),
    ("unfollowed", .removed, ["recently_unfollowed_profiles", "recently_unfollowed_accounts"]),
    ("blocked", .blocked, ["blocked_profiles", "blocked_accounts"]),
    ("restricted", .restricted, ["restricted_profiles", "restricted_accounts"]),
  ]

  /// Who sees them is a flag of Threads' own, which the export does not tie to a time: not known.
  private static func posts(_ file: MemberFile, _ session: inout ImportSession) throws {
    if file.isPage {
      try session.readPage(file) { try emit(InstagramPost($0), .record($0.number), &$1) }
    } else {
      try session.readJSON(file) { record, session in
        try emit(InstagramPost(record.value), .pointer(record.pointer), &session)
      }
    }
  }

  private static func emit(_ post: InstagramPost, _ place: Origin.Place, _ session: inout ImportSession) throws {
    guard post.time != nil || !post.caption.isEmpty else { return session.skip(place, "no time and no caption") }
    try session.emit(
      Item(
        kind: .post, text: post.caption, container: Container(kind: .page, name: "Threads"), mentions: post.tagged,
        attachments: post.attachments, place: post.place, occurredAt: post.time,
        origin: session.origin(place)))
  }
}
