import Model

/// Reads the account's addresses, sign-ins, settings and advertisers.
enum FacebookAccountReader {
  static let readers = [
    MemberReader(
      "facebook.verified-contacts", phase: .owner,
      paths: ["email_address_verifications.json", "contact_verifications.json"], read: verified),
    MemberReader(
      "facebook.account-records", phase: .owner, paths: ["record_details.json", "administrative_records.json"],
      read: formerAddresses),
    MemberReader(
      "facebook.lead-forms", phase: .owner, paths: ["information_you've_submitted_to_advertisers.json"], read: leadForms
    ),
    MemberReader(
      "facebook.sign-ins", phase: .activity,
      paths: ["account_activity.json", "logins_and_logouts.json", "where_you're_logged_in.json"], read: signIns),
    MemberReader("facebook.privacy", phase: .activity, paths: ["preferences/privacy_settings.json"], read: settings),
    MemberReader(
      "facebook.advertisers", phase: .activity,
      paths: [
        "advertisers_using_your_activity_or_information.json", "advertisers_who_uploaded_a_contact_list*.json",
        "advertisers_you've_interacted_with.json",
      ], read: advertisers),
  ]

  private static func verified(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      guard let contact = record.value["contact"]?.string, !contact.isEmpty else {
        return session.skip(.pointer(record.pointer), "no contact")
      }
      try emit(contact, .verified, record, &session)
    }
  }

  private static func formerAddresses(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let details = record.value["extra_info"] ?? record.value
      for key in ["old_email", "new_email", "old_number", "new_number"] {
        guard let address = details[key]?.string, !address.isEmpty else { continue }
        try emit(address, .former, record, &session)
      }
    }
  }

  private static func leadForms(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      guard let value = record.value["value"]?.string, value.contains("@") else { return }
      try emit(value, .leadForm, record, &session)
    }
  }

  private static func emit(
    _ value: String, _ use: ContactPoint.Use, _ record: JSONRecord, _ session: inout ImportSession
  ) throws {
    try session.emit(
      ContactPoint(
        kind: value.contains("@") ? .email : .phone, value: value, use: use,
        origin: session.origin(.pointer(record.pointer))))
  }

  private static func signIns(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let value = record.value
      guard let address = value["ip_address"]?.string ?? value["user_agent"]?.string else {
        return session.skip(.pointer(record.pointer), "no network address or device")
      }
      try session.emit(
        ProfileField(
          kind: .signIn, value: address, label: value["device"]?.string ?? value["user_agent"]?.string,
          since: MetaTime.seconds(value["timestamp"] ?? value["created_timestamp"]),
          origin: session.origin(.pointer(record.pointer))))
    }
  }

  private static func settings(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let entries = record.value["label_values"]?.array ?? [record.value]
      for entry in entries.flatMap({ [$0] + ($0["dict"]?.array ?? []) }) {
        guard let value = entry["value"]?.string, !value.isEmpty else { continue }
        try session.emit(
          ProfileField(
            kind: .setting, value: value, label: entry["label"]?.string,
            origin: session.origin(.pointer(record.pointer))))
      }
    }
  }

  private static func advertisers(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      for name in advertiserNames(record.value) where !name.isEmpty {
        try session.emit(
          ProfileField(kind: .advertiser, value: name, origin: session.origin(.pointer(record.pointer))))
      }
    }
  }

  private static func advertiserNames(_ value: JSONValue) -> [String] {
    if let name = value.string ?? value["advertiser_name"]?.string ?? value["title"]?.string { return [name] }
    let lists = (value["label_values"]?.array ?? [value]).compactMap { $0["vec"]?.array }
    return lists.flatMap { $0.compactMap { $0["value"]?.string } }
  }
}
