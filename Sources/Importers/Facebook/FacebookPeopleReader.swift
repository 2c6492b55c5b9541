import Model

/// Reads friends, followers, groups, pages and uploaded contacts.
enum FacebookPeopleReader {
  static let readers =
    lists.map { id, kind, paths in
      MemberReader("facebook." + id, phase: .people, paths: paths) { try ties(kind, $0, &$1) }
    } + [
      MemberReader(
        "facebook.memberships", phase: .people, paths: ["groups/your_group_membership_activity.json"],
        read: memberships),
      MemberReader(
        "facebook.contacts", phase: .people,
        paths: [
          "profile_information/contacts_uploaded_before_2021.json", "your_imported_contacts.json",
          "contacts_uploaded_from_your_phone.json", "your_address_books.json",
        ], read: contacts),
    ]

  /// Files of names with a time, newest path first.
  private static let lists: [(String, TieKind, [PathPattern])] = [
    ("friends", .friend, ["friends/your_friends.json", "friends_and_followers/friends.json", "friends/friends.json"]),
    (
      "removed-friends", .removed,
      ["friends/removed_friends.json", "friends_and_followers/removed_friends.json"]
    ),
    (
      "requests-received", .requestReceived,
      ["friends/received_friend_requests.json", "friends_and_followers/friend_requests_received.json"]
    ),
    (
      "requests-sent", .requestSent,
      ["friends/sent_friend_requests.json", "friends_and_followers/friend_requests_sent.json"]
    ),
    (
      "requests-rejected", .requestRejected,
      ["friends/rejected_friend_requests.json", "friends_and_followers/rejected_friend_requests.json"]
    ),
    (
      "following", .following,
      [
        "followers/who_you've_followed.json", "friends_and_followers/who_you_follow.json",
        "following_and_followers/following.json",
      ]
    ),
    (
      "followers", .follower,
      [
        "followers/people_who_followed_you.json", "friends_and_followers/people_who_follow_you.json",
        "following_and_followers/followers.json",
      ]
    ),
    ("groups-administered", .groupAdmin, ["groups/your_groups.json"]),
    (
      "pages-liked", .pageLike,
      ["pages/pages_you've_liked.json", "pages_and_profiles/pages_you've_liked.json", "likes_and_reactions/pages.json"]
    ),
    (
      "pages-followed", .pageFollow,
      [
        "pages/pages_and_profiles_you_follow.json", "pages_and_profiles/pages_and_profiles_you_follow.json",
        "pages/pages_you_follow.json", "following_and_followers/followed_pages.json",
      ]
    ),
    ("own-pages", .pageAdmin, ["pages/your_pages.json", "pages_and_profiles/your_pages.json"]),
  ]

  private static func ties(_ kind: TieKind, _ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let value = record.value
      let name = value["name"]?.string ?? value["data"]?.elements.lazy.compactMap { $0["name"]?.string }.first
      guard let name, !name.isEmpty, name != "Facebook user" else {
        return session.skip(.pointer(record.pointer), "no name")
      }
      let moment = MetaTime.seconds(value["timestamp"])
      try session.emit(
        Tie(
          kind: kind, other: Person(name: name, url: value["url"]?.string), since: kind == .removed ? nil : moment,
          until: kind == .removed ? moment : nil, origin: session.origin(.pointer(record.pointer))))
    }
  }

  private static func memberships(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let title = record.value["title"]?.string ?? ""
      let listed =
        record.value["data"]?.elements ?? record.value["attachments"]?.array.flatMap { $0["data"]?.array ?? [] }
      let name = listed?.lazy.compactMap { $0["name"]?.string }.first ?? groupName(inTitle: title)
      guard let name, !name.isEmpty else { return session.skip(.pointer(record.pointer), "no name of a group") }
      let left = leaving.contains { title.contains($0) }
      let moment = MetaTime.seconds(record.value["timestamp"])
      try session.emit(
        Tie(
          kind: left ? .groupLeft : .groupMember, other: Person(name: name), since: left ? nil : moment,
          until: left ? moment : nil, origin: session.origin(.pointer(record.pointer))))
    }
  }

  private static func groupName(inTitle title: String) -> String? {
    for words in ["became a member of ", "stopped being a member of "] {
      guard let range = title.firstRange(of: words) else { continue }
      let name = title[range.upperBound...]
      return String(name.hasSuffix(".") ? name.dropLast() : name)
    }
    return nil
  }

  private static let leaving = ["stopped being a member", "avez arrêté d'être membre", "dejado de ser miembro"]

  private static func contacts(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      for entry in entries(record.value) {
        let person = Person(name: entry.name)
        for value in entry.points {
          let kind: ContactPoint.Kind = value.contains("@") ? .email : .phone
          try session.emit(
            ContactPoint(
              kind: kind, value: value, use: .uploaded, holder: person,
              origin: session.origin(.pointer(record.pointer))))
        }
      }
    }
  }

  /// The contacts of one record, in each of the shapes that the files have had.
  private static func entries(_ value: JSONValue) -> [(name: String?, points: [String])] {
    if let list = value["address_book"]?.array { return list.map(addressBookEntry) }
    if value["details"] != nil { return [addressBookEntry(value)] }
    guard let values = LabelValues(value) else { return [] }
    let nested = values.records.map { (name: $0.value("Name"), points: [$0.value("Contact point")].compactMap { $0 }) }
    let own = (
      name: values.value("Contact name", "Name"), points: [values.value("Contact point")].compactMap { $0 }
    )
    return nested + [own]
  }

  private static func addressBookEntry(_ value: JSONValue) -> (name: String?, points: [String]) {
    (value["name"]?.string, (value["details"]?.array ?? []).compactMap { $0["contact_point"]?.string })
  }
}
