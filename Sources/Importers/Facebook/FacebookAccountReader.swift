import Model

/// Reads the account's addresses, sign-ins, devices and settings.
enum FacebookAccountReader {
  static let readers: [MemberReader] = [
    .facebook(
      "verified-contacts", .owner, ["email_address_verifications", "contact_verifications"], .labels, read: verified),
    .facebook("account-records", .owner, ["record_details", "administrative_records"], .labels, read: formerAddresses),
    .facebook("lead-forms", .owner, ["information_you've_submitted_to_advertisers"], .labels, read: leadForm),
    .facebook("mail-from-platform", .owner, ["emails_we_sent_you"], .labels, read: mail),
    .facebook(
      "sign-ins", .activity,
      [
        "account_activity", "logins_and_logouts", "where_you're_logged_in", "ip_address_activity", "used_ip_addresses",
        "login_and_logouts",
      ], .labels, read: signIn),
    .facebook(
      "devices", .activity,
      [
        "recognized_devices", "mobile_devices", "authorized_logins", "secret_conversations", "your_devices",
        "trusted_devices",
      ], .labels, read: device),
    .facebook(
      "settings", .activity,
      [
        "preferences/privacy_settings", "your_post_composer_settings", "privacy_settings", "contacts_sync_settings",
        "profile_and_tagging_settings", "your_privacy_settings",
      ], .labels, read: settings),
    .facebook("unfollowed", .activity, ["unfollowed_profiles"], .name, read: unfollowed),
  ]

  private static func verified(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let contact = record.value["contact"]?.string ?? record.labels?.text(.contactPoint, .email, .phone)
    guard let contact, !contact.isEmpty else { return session.skip(record.place, "no contact") }
    let moment = MetaTime.seconds(record.value["verification_time"]) ?? record.occurredAt
    try session.emit(FacebookContactPoint.point(contact, .verified, at: moment, origin: session.origin(record.place)))
  }

  /// What a change left behind is a former address; what it brought in was verified then, and may be former too.
  private static func formerAddresses(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let details = record.value["extra_info"] ?? record.value
    let moment = record.occurredAt ?? MetaTime.seconds(record.value["session"]?["created_timestamp"])
    var count = 0
    for (key, use) in [("old_email", ContactPoint.Use.former), ("old_number", .former)] {
      guard let address = details[key]?.string, !address.isEmpty else { continue }
      count += 1
      try session.emit(FacebookContactPoint.point(address, use, at: moment, origin: session.origin(record.place)))
    }
    for key in ["new_email", "new_number"] {
      guard let address = details[key]?.string, !address.isEmpty, !session.owner.emails.contains(address) else {
        continue
      }
      count += 1
      // Not among the profile's addresses of today, as far as it is known: it has gone since.
      let use: ContactPoint.Use = session.owner.emails.isEmpty || key == "new_number" ? .verified : .former
      try session.emit(FacebookContactPoint.point(address, use, at: moment, origin: session.origin(record.place)))
    }
    for (key, kind) in [("old_name", ProfileField.Kind.formerName), ("old_vanity", .formerHandle)] {
      guard let name = details[key]?.string, !name.isEmpty else { continue }
      count += 1
      if kind == .formerName, !session.owner.names.contains(name) { session.owner.names.append(name) }
      try session.emit(
        ProfileField(kind: kind, value: name, until: moment, origin: session.origin(record.place)))
    }
    // Most records are passwords changed and sessions ended.
    if count == 0 { session.absorb() }
  }

  private static func leadForm(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let stated = record.value["value"]?.string.map { [$0] }
    let values = stated ?? record.labels.map { $0.plain.map(\.value) + $0.listed } ?? []
    let points = values.filter(FacebookContactPoint.looksLike)
    if points.isEmpty { return try leadFact(record, &session) }
    for value in points {
      try session.emit(
        FacebookContactPoint.point(value, .leadForm, at: record.occurredAt, origin: session.origin(record.place)))
    }
  }

  /// An employer or position that was filled into a form.
  private static func leadFact(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    guard let label = record.value["label"]?.string, let value = record.value["value"]?.string, !value.isEmpty,
      FacebookLabelTable.role(of: label) == .employer
    else { return session.absorb() }
    try session.emit(
      ProfileField(kind: .inferredEmployer, value: value, label: "lead form", origin: session.origin(record.place)))
  }

  private static func mail(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let values = record.labels?.plain.map(\.value) ?? [record.value["email"]?.string].compactMap { $0 }
    guard let address = values.first(where: { $0.contains("@") && FacebookContactPoint.looksLike($0) }),
      !session.owner.emails.contains(address)
    else { return session.absorb() }
    session.owner.emails.append(address)
    try session.emit(
      FacebookContactPoint.point(address, .former, at: record.occurredAt, origin: session.origin(record.place)))
  }

  private static func signIn(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let value = record.value
    let labels = record.labels
    let network = value["ip_address"]?.string ?? value["ip"]?.string ?? labels?.text(.network)
    let agent = value["device"]?.string ?? value["user_agent"]?.string ?? labels?.text(.device)
    guard let address = network ?? agent ?? value.string else {
      return session.skip(record.place, "no network address or device")
    }
    let site = value["location"]?.string ?? value["city"]?.string ?? value["site_name"]?.string
    try session.emit(
      ProfileField(
        kind: .signIn, value: address, label: agent ?? site ?? labels?.text(.location, .city),
        since: record.occurredAt ?? MetaTime.seconds(value["created_timestamp"]),
        until: MetaTime.seconds(value["updated_timestamp"]), origin: session.origin(record.place)))
  }

  private static func device(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let value = record.value
    let nested = value["armadillo_devices"]?.elements ?? value["tincan_devices"]?.elements ?? [value]
    if nested.isEmpty { return session.absorb() }
    for device in nested {
      let name = device["name"]?.string ?? device["device_model"]?.string ?? device["device"]?.string
      guard let name = name ?? device["type"]?.string ?? record.labels?.text(.device, .name) else {
        session.skip(record.place, "no name of a device")
        continue
      }
      try session.emit(
        ProfileField(
          kind: .device, value: name, label: device["user_agent"]?.string ?? device["device_type"]?.string,
          since: MetaTime.seconds(device["created_timestamp"]) ?? record.occurredAt,
          until: MetaTime.seconds(device["updated_timestamp"]), origin: session.origin(record.place)))
    }
  }

  private static func settings(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    // The value stays in the words of the export: what a setting allows is never guessed.
    let settings = FacebookSettings.all(record.value)
    if settings.isEmpty { return session.absorb() }
    for setting in settings {
      if !FacebookPrivacyTable.isKnown(setting.label ?? "") {
        session.noteOnce(record.place, "settings whose labels are not known: kept as they are, and not judged")
      }
      try session.emit(
        ProfileField(kind: .setting, value: setting.value, label: setting.label, origin: session.origin(record.place)))
    }
  }

  private static func unfollowed(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    guard let name = record.name else { return session.absorb() }
    session.knownNames.insert(name)
    session.absorb()
  }
}
