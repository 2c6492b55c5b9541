import Model

/// Learns the addresses of profiles, pages and groups from the files of what the owner looked at.
///
/// What was looked at is nobody's business and becomes no record; a name with one address alone helps to clean up.
enum FacebookVisitReader {
  static let readers: [MemberReader] = [
    .facebook(
      "visits", .owner,
      [
        "interactions/recently_visited", "your_interactions_on_facebook/recently_visited", "recently_visited",
        "interactions/profile_visits", "profile_visits", "interactions/recently_viewed", "recently_viewed",
        "activity_messages/people_and_friends", "people_and_friends",
      ], .name, read: visits),
    .facebook(
      "notifications", .owner, ["notifications/notifications", "about_you/notifications"], .sentence, read: notification
    ),
  ]

  private static func visits(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    var count = 0
    for entry in entries(record.value) {
      let data = entry["data"] ?? entry
      guard let name = data["name"]?.string, let address = data["uri"]?.string ?? data["url"]?.string else { continue }
      count += 1
      learn(name, address, &session)
    }
    if count == 0, let labels = record.labels, let address = labels.address,
      let name = labels.text(.name) ?? labels.relatedName() ?? labels.firstPlain
    {
      learn(name, address, &session)
    }
    session.absorb()
  }

  private static func learn(_ name: String, _ address: String, _ session: inout ImportSession) {
    guard !name.isEmpty, address.hasPrefix("https://www.facebook.com/") else { return }
    session.addressesByName[name, default: []].insert(address)
  }

  private static func entries(_ value: JSONValue) -> [JSONValue] {
    let own = value["entries"]?.elements ?? []
    let inner = (value["children"]?.elements ?? []).flatMap { $0["entries"]?.elements ?? [] }
    return own + inner
  }

  /// Notifications are the platform's sentences about others.
  private static func notification(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    session.absorb()
  }
}
