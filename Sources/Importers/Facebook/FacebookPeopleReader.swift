import Model

/// Reads friends, requests, followers, lists of friends, and who is kept out.
enum FacebookPeopleReader {
  static let readers: [MemberReader] =
    lists.map { id, listed, stems in
      .facebook(id, .people, stems, .name, kinds: [.tie(listed)]) { try tie(kind(of: $0, in: listed), $0, &$1) }
    } + [
      .facebook(
        "audience-lists", .people, ["friends/your_post_audiences", "your_post_audiences"], .labels, read: audienceList)
    ]

  /// Files of names with a time, newest path first.
  private static let lists: [(String, TieKind, [String])] = [
    ("friends", .friend, ["friends/your_friends", "friends_and_followers/friends", "friends/friends"]),
    ("removed-friends", .removed, ["friends/removed_friends", "friends_and_followers/removed_friends"]),
    (
      "requests-received", .requestReceived,
      [
        "friends/received_friend_requests", "friends_and_followers/friend_requests_received",
        "friends_and_followers/received_friend_requests",
      ]
    ),
    (
      "requests-sent", .requestSent,
      [
        "friends/sent_friend_requests", "friends_and_followers/friend_requests_sent",
        "friends_and_followers/sent_friend_requests",
      ]
    ),
    (
      "requests-rejected", .requestRejected,
      ["friends/rejected_friend_requests", "friends_and_followers/rejected_friend_requests"]
    ),
    (
      "following", .following,
      [
        "followers/who_you've_followed", "friends_and_followers/who_you_follow", "friends_and_followers/following",
        "followers/who_you_follow", "following_and_followers/following",
      ]
    ),
    (
      "followers", .follower,
      [
        "followers/people_who_followed_you", "friends_and_followers/people_who_follow_you",
        "friends_and_followers/followers", "followers/people_who_follow_you", "following_and_followers/followers",
      ]
    ),
    (
      "blocked", .blocked,
      [
        "blocked_profiles", "blocked_users", "blocked_people", "blocked_accounts", "profiles_you've_blocked",
        "people_you've_blocked", "friends_and_followers/blocked", "followers/blocked",
      ]
    ),
    ("restricted", .restricted, ["restricted_profiles", "restricted_accounts", "restricted_list"]),
  ]

  /// A list's kind; a request marked as spam was turned down.
  private static func kind(of record: FacebookRecord, in kind: TieKind) -> TieKind {
    record.key == "marked_as_spam" ? .requestRejected : kind
  }

  /// A link to somebody or something with a name and a time.
  static func tie(_ kind: TieKind, _ record: FacebookRecord, _ session: inout ImportSession) throws {
    record.noteUnknownLabel(&session)
    guard let name = record.name, MessageCast.person(name) != nil else {
      // Accounts that are gone are many and nobody's fault: said once, and counted.
      session.noteOnce(record.place, "no name: an account that is gone")
      return session.absorb()
    }
    let moment = record.occurredAt
    let hasEnded = kind == .removed || kind == .groupLeft
    var other = Person(name: name, url: record.address ?? knownAddress(name, &session))
    addContact(record.value["contact_info"]?.string, to: &other)
    try session.emit(
      Tie(
        kind: kind, other: other, since: hasEnded ? nil : moment, until: hasEnded ? moment : nil,
        origin: session.origin(record.place)))
  }

  /// The address of a profile that another file gave for a name, if it gave one alone.
  static func knownAddress(_ name: String, _ session: inout ImportSession) -> String? {
    guard let addresses = session.addressesByName[name], addresses.count == 1 else { return nil }
    return addresses.first
  }

  private static func addContact(_ contact: String?, to person: inout Person) {
    guard let contact, !contact.isEmpty else { return }
    if contact.contains("@") { person.email = contact } else { person.phone = contact }
  }

  /// A list of friends that posts can be shown to or kept from; its members are ties with the list's name.
  private static func audienceList(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    guard let labels = record.labels else { return try tie(.listMember, record, &session) }
    record.noteUnknownLabel(&session)
    guard let name = labels.text(.name) ?? labels.longestUnlabelled, !name.isEmpty else {
      return session.skip(record.place, "a list without a name")
    }
    let members = memberNames(labels)
    try session.emit(
      ProfileField(
        kind: .audienceList, value: name, label: "\(members.count) members", origin: session.origin(record.place)))
    let kind = FacebookListNames.kind(of: name)
    for member in members where MessageCast.person(member) != nil {
      try session.emit(Tie(kind: kind, other: Person(name: member), note: name, origin: session.origin(record.place)))
    }
  }

  /// The names in the list of members; suggestions that were declined are none.
  private static func memberNames(_ labels: FacebookLabels) -> [String] {
    let nested = labels.records(.members).compactMap { $0.text(.name) ?? $0.firstPlain }
    return nested.isEmpty ? labels.listed(.members) : nested
  }
}
