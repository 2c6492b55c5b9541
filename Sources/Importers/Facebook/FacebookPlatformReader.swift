import Model

/// Reads what the platform keeps on the owner: apps, advertisers, interests, visits to other sites, places.
enum FacebookPlatformReader {
  static let readers: [MemberReader] = [
    .facebook(
      "apps", .activity,
      [
        "apps_and_websites_off_of_facebook/connected_apps_and_websites",
        "apps_and_websites_off_of_facebook/apps_and_websites", "apps_and_websites/apps_and_websites",
        "connected_apps_and_websites",
      ], .name
    ) { try app($0, label: nil, &$1) },
    .facebook(
      "own-apps", .activity, ["apps_and_websites_off_of_facebook/your_apps", "apps_and_websites/your_apps"], .name
    ) {
      try app($0, label: "developer", &$1)
    },
    MemberReader("facebook.off-platform", phase: .activity, paths: offPlatformPaths, read: offPlatform),
    .facebook(
      "advertisers", .activity,
      [
        "advertisers_using_your_activity_or_information", "advertisers_who_uploaded_a_contact_list*",
        "advertisers_you've_interacted_with", "advertisers_who_uploaded_your_contact_information",
      ], .name, read: advertiser),
    .facebook(
      "interests", .activity,
      [
        "ads_interests", "your_topics/your_topics", "your_topics", "other_categories_used_to_reach_you",
        "ad_preferences", "your_reels_topics", "your_news_topics",
      ], .name, read: interest),
    .facebook(
      "places", .activity,
      [
        "your_places/places_you've_created", "your_places", "cities_you_have_checked_into",
        "location/primary_location", "primary_location", "location/primary_public_location",
      ], .name, read: place),
    .facebook(
      "location-history", .activity,
      [
        "location/location_history", "location_history/your_location_history", "location/last_location",
        "last_location",
      ], .name,
      read: visit),
  ]

  private static func app(_ record: FacebookRecord, label: String?, _ session: inout ImportSession) throws {
    guard let name = record.name else { return session.skip(record.place, "no name of an app") }
    let value = record.value
    try session.emit(
      ProfileField(
        kind: .connectedApp, value: name, label: label ?? value["category"]?.string ?? record.labels?.text(.state),
        since: MetaTime.seconds(value["added_timestamp"]) ?? record.occurredAt,
        until: MetaTime.seconds(value["removed_timestamp"]), origin: session.origin(record.place)))
  }

  private static let offPlatformPaths: [PathPattern] = [
    "your_activity_off_meta_technologies", "your_off-facebook_activity", "your_off_facebook_activity",
    "your_activity_off_meta_technologies/*", "your_off-facebook_activity/*", "your_off_facebook_activity/*",
  ].flatMap { [PathPattern($0 + ".json"), PathPattern($0 + ".html")] }

  /// The JSON, or one page that links to a page for each site.
  private static func offPlatform(_ file: MemberFile, _ session: inout ImportSession) throws {
    guard file.name.hasSuffix(".html") else { return try FacebookFile.read(file, &session, offPlatform) }
    let pages = Set(file.siblings.map { tail($0.path) })
    try FacebookPage.read(file, .name, &session) { record, session in
      // What the site's own page says is read there.
      if let page = record.value["page"]?.string, pages.contains(tail(page)) { return session.absorb() }
      try offPlatform(record, &session)
    }
  }

  /// The last two components of a path, by which a link finds its page.
  private static func tail(_ path: String) -> String { path.split(separator: "/").suffix(2).joined(separator: "/") }

  private static func offPlatform(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let events = record.value["events"]?.elements ?? []
    guard let name = record.name else { return session.skip(record.place, "no name of a site") }
    let stated = events.compactMap { $0["type"]?.string } + (record.labels?.plain.map(\.value).filter(isEvent) ?? [])
    var kinds: [String] = []
    for kind in stated where !kinds.contains(kind) { kinds.append(kind) }
    let labelled = record.labels.map { labels in labels.records.compactMap { $0.moment() } + labels.moments } ?? []
    let moments = events.compactMap { MetaTime.seconds($0["timestamp"]) } + labelled
    try session.emit(
      ProfileField(
        kind: .offPlatform, value: name, label: kinds.isEmpty ? nil : kinds.sorted().joined(separator: ", "),
        since: moments.min() ?? record.occurredAt, until: moments.max(), origin: session.origin(record.place)))
  }

  /// Kinds of events are not translated: `PURCHASE`, `PAGE_VIEW`, `CUSTOM`.
  private static func isEvent(_ value: String) -> Bool {
    value.utf8.count > 3 && value.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "_") }
  }

  private static func advertiser(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let labels = record.labels
    let stated = record.value.string ?? record.value["advertiser_name"]?.string ?? record.value["title"]?.string
    let names =
      stated.map { [$0] } ?? labels.map { $0.listed + $0.records.compactMap { $0.text(.name) ?? $0.firstPlain } }
    let found = (names ?? []).filter { !$0.isEmpty }
    let own = found.isEmpty ? [labels?.text(.name) ?? labels?.firstPlain].compactMap { $0 } : found
    if own.isEmpty { return session.absorb() }
    for name in own {
      try session.emit(
        ProfileField(
          kind: .advertiser, value: name, label: record.value["action"]?.string, since: record.occurredAt,
          origin: session.origin(record.place)))
    }
  }

  private static func interest(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let labels = record.labels
    let own = [record.value.string, record.value["name"]?.string].compactMap { $0 }
    let names = own + (labels.map { $0.listed + $0.records.compactMap(\.firstPlain) } ?? [])
    let found = (names.isEmpty ? [labels?.firstPlain].compactMap { $0 } : names).filter { !$0.isEmpty }
    if found.isEmpty { return session.absorb() }
    for name in found {
      try session.emit(ProfileField(kind: .interest, value: name, origin: session.origin(record.place)))
    }
  }

  private static func place(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let city = record.value["city_region_pairs"]?.elements.compactMap(\.string).joined(separator: ", ")
    let listed = record.labels?.listed ?? []
    let names = listed.isEmpty ? [record.name ?? record.value.string ?? city].compactMap { $0 } : listed
    if names.isEmpty { return session.absorb() }
    for name in names where !name.isEmpty {
      try session.emit(
        ProfileField(kind: .visitedPlace, value: name, since: record.occurredAt, origin: session.origin(record.place)))
    }
  }

  /// A spot of the log, under its name or its degrees to two places.
  private static func visit(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let place = record.attached("place").first.map(FacebookPlace.place) ?? FacebookPlace.place(record.value)
    let degrees = [place.latitude, place.longitude].compactMap { $0.map(FacebookPlatformReader.rounded) }
    let spot = place.name ?? (degrees.count == 2 ? degrees.joined(separator: ", ") : nil)
    guard let name = spot ?? record.labels?.text(.place, .location, .coordinates) else { return session.absorb() }
    try session.emit(
      ProfileField(
        kind: .visitedPlace, value: name,
        since: record.occurredAt ?? MetaTime.seconds(record.value["creation_timestamp"] ?? record.value["time"]),
        origin: session.origin(record.place)))
  }

  /// Degrees with two decimals, about a kilometre.
  private static func rounded(_ degrees: Double) -> String {
    let hundredths = Int((abs(degrees) * 100).rounded())
    let rest = hundredths % 100
    return "\(degrees < 0 ? "-" : "")\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
