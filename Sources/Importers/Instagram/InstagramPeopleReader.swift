import Model

/// Reads followers, followings, other lists of people, and uploaded contacts.
enum InstagramPeopleReader {
  static let readers: [MemberReader] =
    lists.map { id, kind, names in
      .instagram(id, .people, names.map { "followers_and_following/" + $0 }, kinds: [.tie(kind)]) { file, session in
        try InstagramTies.read(kind, file, &session)
      }
    } + [
      .instagram("lists", .people, ["followers_and_following/custom_lists"], each: list),
      .instagram(
        "contacts", .people, ["contacts/synced_contacts", "contacts/contacts", "contacts/uploaded_contacts"],
        each: contact),
    ]

  /// Newest name first; the "accounts" names are those before the second half of 2024.
  private static let lists: [(String, TieKind, [String])] = [
    ("following", .following, ["following[_#]"]),
    // One file until 2022, split at 10,000 entries since.
    ("followers", .follower, ["followers[_#]"]),
    ("close-friends", .closeFriend, ["close_friends"]),
    ("requests-sent", .requestSent, ["pending_follow_requests", "recent_follow_requests"]),
    ("requests-received", .requestReceived, ["follow_requests_you've_received"]),
    ("unfollowed", .removed, ["recently_unfollowed_profiles", "recently_unfollowed_accounts", "removed_followers"]),
    ("blocked", .blocked, ["blocked_profiles", "blocked_accounts"]),
    ("restricted", .restricted, ["restricted_profiles", "restricted_accounts"]),
    ("hidden-story", .storyHidden, ["hide_story_from"]),
    ("favourites", .favourite, ["profiles_you've_favorited", "accounts_you've_favorited"]),
    ("hashtags", .hashtagFollow, ["following_hashtags"]),
  ]

  /// A list of people that the owner made, for choosing who sees something.
  @Sendable private static func list(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    let name =
      record.value(.name) ?? record.title ?? record.entries.first { !$0.means(.members) && $0.word != nil }?.word
    guard let name else { return session.skip(record.place, "a list without a name") }
    try session.emit(
      ProfileField(
        kind: .audienceList, value: name, label: record.value(.members), since: record.time,
        origin: session.origin(record.place)))
  }

  @Sendable private static func contact(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    let value =
      record.value(.contact) ?? record.value(.email) ?? record.value(.phone)
      ?? record.unlabelled.first { InstagramContacts.isEmail($0) || InstagramContacts.isPhone($0) }
    guard let value else { return session.skip(record.place, "no contact point") }
    let words = [record.value(.firstName), record.value(.lastName)].compactMap(\.self)
    let name = words.isEmpty ? record.value(.name) : words.joined(separator: " ")
    let isEmail = value.contains("@")
    try session.emit(
      ContactPoint(
        kind: isEmail ? .email : .phone, value: value, use: .uploaded,
        holder: Person(name: name, email: isEmail ? value : nil, phone: isEmail ? nil : value), at: record.time,
        origin: session.origin(record.place)))
  }
}
