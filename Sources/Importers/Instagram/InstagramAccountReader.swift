import Model

/// Reads what the platform keeps on the account: sign-up, sign-ins, devices, linked accounts, settings, apps.
enum InstagramAccountReader {
  static let readers: [MemberReader] = [
    .instagram(
      "sign-up", .people,
      // Newest first; signup_information until the second half of 2024.
      ["instagram_signup_details", "signup_details", "signup_information"], each: signUp),
    .instagram("sign-ins", .people, ["login_activity", "logout_activity", "profile_activity"], each: signIn),
    .instagram("last-location", .people, ["last_known_location"], each: lastLocation),
    .instagram("devices", .people, ["device_information/devices"], each: device),
    .instagram("possible-emails", .people, ["possible_emails"]) { try guessed($0, .email, &$1) },
    .instagram("possible-phones", .people, ["possible_phone_numbers", "possible_phones"]) {
      try guessed($0, .phone, &$1)
    },
    .instagram(
      "based-in", .people, ["profile_based_in", "account_based_in"], each: basedIn),
    .instagram("linked-accounts", .people, ["linked_meta_accounts", "linked_accounts"], each: linked),
    .instagram(
      "insights", .people,
      [
        "instagram_profile_information", "information_about_you/account_information",
        "account_information/account_information",
      ],
      each: insights),
    .instagram("autofill", .people, ["autofill_information/autofill", "autofill_information/*"], each: autofill),
    .instagram(
      "settings", .people,
      [
        "comments_allowed_from", "use_cross-app_messaging", "cross-app_messaging", "comment_settings",
        "media_settings/*", "preferences/settings/*",
      ], each: settings),
  ]

  @Sendable private static func signUp(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    session.absorb()
    try InstagramContacts.emit(record, use: .registration, &session)
    if let time = record.time {
      try session.emit(
        ProfileField(kind: .registered, value: time.day.iso, since: time, origin: session.origin(record.place)))
    }
  }

  /// The title is the time in UTC; the clock in the record is not needed.
  @Sendable private static func signIn(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    let address =
      record.value(.networkAddress) ?? record.rows.joined().compactMap(\.word).first(where: isNetworkAddress)
    let agent = record.value(.userAgent) ?? record.rows.joined().first { $0.means(.userAgent) }?.value
    guard let value = address ?? agent else {
      // Activity that is no sign-in, such as an e-mail that was sent.
      return session.absorb()
    }
    let time = record.title.flatMap(InstagramTime.written) ?? record.time
    try session.emit(
      ProfileField(
        kind: .signIn, value: value, label: address == nil ? nil : agent, since: time,
        origin: session.origin(record.place)))
  }

  @Sendable private static func lastLocation(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    let words = record.entries.filter { !$0.means(.latitude) && !$0.means(.longitude) }.compactMap(\.word)
    let point = [record.value(.latitude), record.value(.longitude)].compactMap(\.self)
    let value = words.isEmpty ? point.joined(separator: ", ") : words.joined(separator: ", ")
    guard !value.isEmpty else { return session.skip(record.place, "no place") }
    try session.emit(
      ProfileField(
        kind: .city, value: value, label: "last known location", since: record.time,
        origin: session.origin(record.place)))
  }

  @Sendable private static func device(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    guard let name = record.value(.userAgent) ?? record.title ?? record.firstWord else {
      return session.skip(record.place, "no device")
    }
    try session.emit(
      ProfileField(kind: .device, value: name, until: record.time, origin: session.origin(record.place)))
  }

  private static func guessed(
    _ record: InstagramRecord, _ kind: ContactPoint.Kind, _ session: inout ImportSession
  ) throws {
    let found = record.rows.joined().compactMap(\.word).filter {
      kind == .email ? InstagramContacts.isEmail($0) : InstagramContacts.isPhone($0)
    }
    guard !found.isEmpty else { return session.skip(record.place, "no contact point") }
    for value in found {
      try session.emit(ContactPoint(kind: kind, value: value, use: .inferred, origin: session.origin(record.place)))
    }
  }

  @Sendable private static func basedIn(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    guard let place = record.value(.city) ?? record.firstWord else { return session.skip(record.place, "no place") }
    try session.emit(
      ProfileField(kind: .city, value: place, label: "based in", origin: session.origin(record.place)))
  }

  /// The account of another of the company's services that is tied to this one.
  @Sendable private static func linked(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    var isEmpty = true
    for row in record.rows {
      let type = row.first { $0.means(.accountType) }?.value
      let rest = row.filter { !$0.means(.accountType) && $0.word != nil }
      let name = rest.first { $0.means(.username) } ?? rest.first { $0.means(.name) } ?? rest.first
      guard let value = name?.word else { continue }
      isEmpty = false
      try session.emit(
        ProfileField(kind: .linkedAccount, value: value, label: type, origin: session.origin(record.place)))
      for entry in rest where entry.value.map(InstagramContacts.isEmail) ?? false {
        try session.emit(
          ContactPoint(
            kind: .email, value: entry.value ?? "", use: .account, origin: session.origin(record.place)))
      }
    }
    if isEmpty { session.skip(record.place, "no account") }
  }

  /// Whether the address book is uploaded, and what else the platform counts of the account.
  @Sendable private static func insights(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    for entry in record.entries where entry.value != nil || entry.time != nil {
      let isSyncing = entry.means(.contactSyncing)
      try session.emit(
        ProfileField(
          kind: isSyncing ? .contactSyncing : .setting, value: entry.value ?? "", label: isSyncing ? nil : entry.label,
          since: entry.time, origin: session.origin(record.place)))
    }
  }

  /// What a browser filled into forms.
  @Sendable private static func autofill(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    session.absorb()
    try InstagramContacts.emit(record, use: .autofill, &session)
    for entry in record.rows.joined() {
      guard let value = entry.word else { continue }
      let kind: ProfileField.Kind? =
        entry.means(.company)
        ? .inferredEmployer : entry.means(.address) || entry.label.hasPrefix("address") ? .address : nil
      if let kind {
        try session.emit(
          ProfileField(kind: kind, value: value, label: "autofill", origin: session.origin(record.place)))
      }
    }
  }

  @Sendable private static func settings(_ record: InstagramRecord, _ session: inout ImportSession) throws {
    for entry in record.rows.joined() {
      guard let value = entry.word else { continue }
      let label = entry.label.isEmpty ? record.title : entry.label
      try session.emit(
        ProfileField(kind: .setting, value: value, label: label, origin: session.origin(record.place)))
    }
  }

  /// Whether a text is an IPv4 or IPv6 address.
  private static func isNetworkAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 4 { return parts.allSatisfy { UInt8($0) != nil } }
    return text.split(separator: ":", omittingEmptySubsequences: false).count >= 4
      && text.utf8.allSatisfy {
        $0 == UInt8(ascii: ":") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || (97...102).contains($0)
          || (65...70).contains($0)
      }
  }
}
