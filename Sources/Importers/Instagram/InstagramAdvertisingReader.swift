import Model

/// Reads advertisers, forms sent to them, activity off the platform, interests and connected apps.
enum InstagramAdvertisingReader {
  static let readers: [MemberReader] = [
    .instagram("advertisers", .people, ["advertisers_using_your_activity_or_information"], read: advertisers),
    .instagram("lead-forms", .people, ["information_you've_submitted_to_advertisers"], each: leadForm),
    .instagram(
      "interests", .people,
      [
        "recommended_topics", "your_topics", "your_reels_topics", "your_reels_sentiments", "your_interests",
        "ads_interests",
        "other_categories_used_to_reach_you",
      ], each: interest),
    .instagram(
      "off-platform", .people,
      [
        "your_activity_off_meta_technologies", "your_activity_off_meta_technologies/*", "your_off-meta_activity",
        "your_activity_off_meta", "activity_off_meta_technologies/*",
      ], read: offPlatform),
    .instagram(
      "apps", .people,
      [
        "apps_and_websites/apps_and_websites", "apps_and_websites/active_apps_and_websites",
        "apps_and_websites/active_apps",
        "apps_and_websites/expired_apps_and_websites", "apps_and_websites/expired_apps",
        "apps_and_websites/removed_apps_and_websites", "apps_and_websites/removed_apps",
      ], each: app),
  ]

  private static func advertisers(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readInstagram(file) { record, session in
      for (name, how) in advertiserNames(record) {
        try session.emit(
          ProfileField(kind: .advertiser, value: name, label: how, origin: session.origin(record.place)))
      }
    }
  }

  /// A record with a plain key for the name; a table of the page with a row for each; label values.
  private static func advertiserNames(_ record: InstagramRecord) -> [(String, String?)] {
    if let name = record.entries.first(where: { $0.label == "advertiser_name" })?.value {
      let uploaded = record.entries.contains { $0.label == "has_data_file_custom_audience" && $0.value == "True" }
      return [(name, uploaded ? "uploaded list" : nil)]
    }
    if record.wrapper == nil, record.groups.isEmpty, record.entries.contains(where: { !$0.label.isEmpty }) {
      // On a page the first column is the name, the second a mark.
      return record.entries.compactMap { $0.label.isEmpty ? $0.word.map { ($0, nil) } : ($0.label, nil) }
    }
    return record.rows.joined().compactMap { entry in entry.word.map { ($0, nil) } }
  }

  /// A question of a form and what the owner answered.
  @Sendable private static func leadForm(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    // Most answers are of no interest here.
    session.absorb()
    try InstagramContacts.emit(record, use: .leadForm, &session)
    for entry in record.rows.joined() where entry.means(.company) {
      guard let value = entry.word else { continue }
      try session.emit(
        ProfileField(
          kind: .inferredEmployer, value: value, label: "lead form", origin: session.origin(record.place)))
    }
  }

  @Sendable private static func interest(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    let words = record.rows.joined().compactMap(\.word)
    for word in words.isEmpty ? [record.title].compactMap(\.self) : words {
      try session.emit(ProfileField(kind: .interest, value: word, origin: session.origin(record.place)))
    }
  }

  /// Whose site told the platform of a visit: the name of the record, or the title of the app's own page.
  private static func offPlatform(_ file: MemberFile, _ session: inout ImportSession) throws {
    if file.isPage { return try offPlatformPage(file, &session) }
    try session.readInstagram(file) { record, session in
      let name = record.entries.first { $0.label == "name" }?.value ?? record.value(.name) ?? record.title
      guard let name else { return session.skip(record.place, "no name") }
      try session.emit(
        ProfileField(kind: .offPlatform, value: name, until: record.time, origin: session.origin(record.place)))
    }
  }

  private static func offPlatformPage(_ file: MemberFile, _ session: inout ImportSession) throws {
    let isAppsOwn = Int(file.name.prefix { $0 != "." }) != nil
    var isDone = false
    try session.readPage(file) { page, session in
      guard !isDone else { return session.absorb() }
      let names = isAppsOwn ? [page.pageTitle].compactMap(\.self) : [page.title].compactMap(\.self)
      isDone = isAppsOwn
      for name in names {
        try session.emit(
          ProfileField(kind: .offPlatform, value: name, origin: session.origin(.record(page.number))))
      }
    }
  }

  @Sendable private static func app(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    guard let name = record.value(.app) ?? record.value(.name) ?? record.title ?? record.firstWord else {
      return session.skip(record.place, "no app")
    }
    try session.emit(
      ProfileField(kind: .connectedApp, value: name, since: record.time, origin: session.origin(record.place)))
  }
}
