import Model

/// Reads followers, followings, other lists of people, and uploaded contacts.
enum InstagramPeopleReader {
  static let readers =
    lists.map { id, kind, paths in
      MemberReader("instagram." + id, phase: .people, paths: paths) { try ties(kind, $0, &$1) }
    } + [
      MemberReader("instagram.contacts", phase: .people, paths: ["contacts/synced_contacts.json"], read: contacts)
    ]

  /// Newest path first; the "account" names are those before the second half of 2024.
  private static let lists: [(String, TieKind, [PathPattern])] = [
    ("following", .following, ["followers_and_following/following.json"]),
    ("followers", .follower, ["followers_and_following/followers[_#].json"]),
    ("close-friends", .closeFriend, ["followers_and_following/close_friends.json"]),
    (
      "requests-sent", .requestSent,
      ["followers_and_following/pending_follow_requests.json", "followers_and_following/recent_follow_requests.json"]
    ),
    ("requests-received", .requestReceived, ["followers_and_following/follow_requests_you've_received.json"]),
    (
      "unfollowed", .removed,
      [
        "followers_and_following/recently_unfollowed_profiles.json",
        "followers_and_following/recently_unfollowed_accounts.json",
      ]
    ),
    (
      "blocked", .blocked,
      ["followers_and_following/blocked_profiles.json", "followers_and_following/blocked_accounts.json"]
    ),
    (
      "restricted", .restricted,
      ["followers_and_following/restricted_profiles.json", "followers_and_following/restricted_accounts.json"]
    ),
    ("hidden-story", .storyHidden, ["followers_and_following/hide_story_from.json"]),
    ("favourites", .favourite, ["followers_and_following/profiles_you've_favorited.json"]),
    ("hashtags", .hashtagFollow, ["followers_and_following/following_hashtags.json"]),
  ]

  private static func ties(_ kind: TieKind, _ file: MemberFile, _ session: inout ImportSession) throws {
    var deleted = 0
    try session.readJSON(file) { record, session in
      let entry = InstagramRecord(record.value)
      guard let handle = entry.username else { return session.skip(.pointer(record.pointer), "no user name") }
      // What is left of a deleted account: nobody to act on.
      guard !handle.hasPrefix("__deleted__") else { return deleted += 1 }
      let other = kind == .hashtagFollow ? Person(name: handle) : Person(name: entry.value(.name), handle: handle)
      try session.emit(
        Tie(kind: kind, other: other, since: entry.time, origin: session.origin(.pointer(record.pointer))))
    }
    if deleted > 0 { session.note(.pointer(""), "\(deleted) deleted accounts left out") }
  }

  private static func contacts(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let entry = InstagramRecord(record.value)
      guard let value = entry.value(.contact) else { return session.skip(.pointer(record.pointer), "no contact point") }
      let name = [entry.value(.firstName), entry.value(.lastName)].compactMap(\.self).joined(separator: " ")
      let isEmail = value.contains("@")
      let holder = Person(
        name: name.isEmpty ? nil : name, email: isEmail ? value : nil, phone: isEmail ? nil : value)
      try session.emit(
        ContactPoint(
          kind: isEmail ? .email : .phone, value: value, use: .uploaded, holder: holder, at: entry.time,
          origin: session.origin(.pointer(record.pointer))))
    }
  }
}
