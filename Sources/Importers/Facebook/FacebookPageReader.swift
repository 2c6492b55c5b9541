import Model

/// Reads pages: liked, followed, left, recommended and run.
enum FacebookPageReader {
  static let readers: [MemberReader] = [
    .facebook(
      "pages-liked", .people,
      ["pages/pages_you've_liked", "pages_and_profiles/pages_you've_liked", "likes_and_reactions/pages"], .name
    ) { try FacebookPeopleReader.tie(.pageLike, $0, &$1) },
    .facebook(
      "pages-followed", .people,
      [
        "pages/pages_and_profiles_you_follow", "pages_and_profiles/pages_and_profiles_you_follow",
        "pages_and_profiles/pages_you_follow", "pages/pages_you_follow", "following_and_followers/followed_pages",
      ], .name
    ) { try follow($0, hasEnded: false, &$1) },
    .facebook(
      "pages-unfollowed", .people,
      [
        "pages/pages_and_profiles_you've_unfollowed", "pages_and_profiles/pages_and_profiles_you've_unfollowed",
        "pages/pages_you've_unfollowed", "following_and_followers/unfollowed_pages",
        "pages_and_profiles/unfollowed_pages",
        "pages/unfollowed_pages",
      ], .name
    ) { try follow($0, hasEnded: true, &$1) },
    .facebook(
      "own-pages", .people,
      [
        "pages/your_pages", "pages/your_pages_and_profiles", "pages_and_profiles/your_pages",
        "pages_and_profiles/your_pages_and_profiles", "pages/pages", "pages/admin_activity",
        "pages_and_profiles/admin_activity", "pages_and_profiles/pages",
      ], .name
    ) { try FacebookPeopleReader.tie(.pageAdmin, $0, &$1) },
    .facebook(
      "pages-recommended", .activity,
      [
        "pages/pages_you've_recommended", "pages_and_profiles/pages_you've_recommended", "pages/recommended_pages",
        "pages_and_profiles/recommended_pages",
      ], .name, read: recommendation),
    .facebook(
      "customer-of", .people,
      ["pages/pages_you_are_a_customer_of", "pages_and_profiles/pages_you_are_a_customer_of"], .name
    ) { try FacebookPeopleReader.tie(.pageFollow, $0, &$1) },
  ]

  private static func follow(_ record: FacebookRecord, hasEnded: Bool, _ session: inout ImportSession) throws {
    guard let name = record.name, MessageCast.person(name) != nil else {
      // Accounts that are gone are many and nobody's fault: said once, and counted.
      session.noteOnce(record.place, "no name: a page that is gone")
      return session.absorb()
    }
    let ended = hasEnded || record.key?.hasPrefix("pages_unfollowed") == true
    let moment = record.occurredAt
    try session.emit(
      Tie(
        kind: .pageFollow, other: Person(name: name, url: record.address), since: ended ? nil : moment,
        until: ended ? moment : nil, origin: session.origin(record.place)))
  }

  private static func recommendation(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    guard let name = record.name ?? record.titleParts(&session).page else {
      return session.skip(record.place, "no name of a page")
    }
    try session.emit(
      Item(
        kind: .review, text: record.datum("post") ?? "", container: Container(kind: .page, name: name),
        permalink: record.address, occurredAt: record.occurredAt, origin: session.origin(record.place)))
  }
}
