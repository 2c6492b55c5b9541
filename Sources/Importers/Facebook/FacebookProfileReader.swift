import Model

/// Reads what a Facebook export says of its owner.
enum FacebookProfileReader {
  static let readers = [
    MemberReader(
      "facebook.profile", phase: .owner, paths: ["profile_information/profile_information.json"], read: profile),
    MemberReader("facebook.autofill", phase: .owner, paths: ["autofill_information.json"], read: autofill),
    MemberReader(
      "facebook.searches", phase: .activity,
      paths: ["search/your_search_history.json", "search_history/your_search_history.json"], read: searches),
    MemberReader(
      "facebook.apps", phase: .activity,
      paths: [
        "apps_and_websites_off_of_facebook/connected_apps_and_websites.json", "apps_and_websites.json",
      ], read: apps),
  ]

  private static func profile(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let place = Origin.Place.pointer(record.pointer)
      try names(record.value, place, &session)
      try contacts(record.value, place, &session)
      try facts(record.value, place, &session)
      try jobs(record.value["work_experiences"], place, &session)
    }
  }

  private static func names(_ profile: JSONValue, _ place: Origin.Place, _ session: inout ImportSession) throws {
    if let name = profile["name"]?["full_name"]?.string {
      session.owner.names.append(name)
      try emit(.name, name, place, &session)
    }
    for former in profile["previous_names"]?.array ?? [] {
      guard let name = former["name"]?.string, !name.isEmpty else { continue }
      session.owner.names.append(name)
      try emit(.formerName, name, place, &session)
    }
    let address = profile["profile_uri"]?.string
    let handle = profile["username"]?.string ?? address?.split(separator: "/").last.map(String.init)
    session.owner.handle = handle?.lowercased()
    if let handle = session.owner.handle { try emit(.handle, handle, place, &session) }
    if let address { try emit(.profileURL, address, place, &session) }
  }

  private static func contacts(_ profile: JSONValue, _ place: Origin.Place, _ session: inout ImportSession) throws {
    let uses: [(String, ContactPoint.Use)] = [
      ("emails", .account), ("previous_emails", .former), ("pending_emails", .pending),
      ("ad_account_emails", .advertising),
    ]
    for (key, use) in uses {
      for email in (profile["emails"]?[key]?.array ?? []).compactMap(\.string) {
        session.owner.emails.append(email)
        try session.emit(ContactPoint(kind: .email, value: email, use: use, origin: session.origin(place)))
      }
    }
    for phone in profile["phone_numbers"]?.array ?? [] {
      guard let number = phone["phone_number"]?.string else { continue }
      try session.emit(ContactPoint(kind: .phone, value: number, use: .account, origin: session.origin(place)))
    }
  }

  private static func facts(_ profile: JSONValue, _ place: Origin.Place, _ session: inout ImportSession) throws {
    let named: [(String, ProfileField.Kind)] = [
      ("current_city", .city), ("hometown", .hometown), ("intro_bio", .bio), ("about_me", .bio),
    ]
    for (key, kind) in named {
      if let value = profile[key]?["name"]?.string ?? profile[key]?.string { try emit(kind, value, place, &session) }
    }
    for site in profile["websites"]?.array ?? [] {
      if let address = site["address"]?.string { try emit(.website, address, place, &session) }
    }
    for school in profile["education_experiences"]?.array ?? [] {
      if let name = school["name"]?.string { try emit(.school, name, place, &session) }
    }
    if let day = birthDay(profile["birthday"]) { try emit(.birthDate, day.iso, place, &session) }
    if let status = profile["relationship"]?["status"]?.string { try emit(.relationship, status, place, &session) }
  }

  private static func birthDay(_ value: JSONValue?) -> Day? {
    guard let parts = value.map({ [$0["year"], $0["month"], $0["day"]].compactMap { $0?.integer } }), parts.count == 3
    else { return nil }
    let numbers = parts.compactMap { Int(exactly: $0) }
    return numbers.count == 3 ? Day(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
  }

  private static func jobs(_ jobs: JSONValue?, _ place: Origin.Place, _ session: inout ImportSession) throws {
    for job in jobs?.array ?? [] {
      guard let employer = job["employer"]?.string, !employer.isEmpty else { continue }
      try session.emit(
        Position(
          employer: employer, title: job["title"]?.string, location: job["location"]?.string,
          details: job["description"]?.string, since: MetaTime.seconds(job["start_timestamp"]),
          until: MetaTime.seconds(job["end_timestamp"]), origin: session.origin(place)))
    }
  }

  private static func autofill(_ file: MemberFile, _ session: inout ImportSession) throws {
    let uses: [String: (ContactPoint.Kind, ContactPoint.Use)] = [
      "EMAIL": (.email, .autofill), "WORK_EMAIL": (.email, .workAutofill), "PHONE": (.phone, .autofill),
      "PHONE_NUMBER": (.phone, .autofill), "WORK_PHONE": (.phone, .workAutofill),
      "WORK_PHONE_NUMBER": (.phone, .workAutofill),
    ]
    try session.readJSON(file) { record, session in
      let place = Origin.Place.pointer(record.pointer)
      for member in record.value.members {
        for value in member.value.elements.compactMap(\.string) where !value.isEmpty {
          if let (kind, use) = uses[member.key] {
            try session.emit(ContactPoint(kind: kind, value: value, use: use, origin: session.origin(place)))
          } else if member.key == "COMPANY_NAME" {
            try emit(.inferredEmployer, value, place, &session)
          }
        }
      }
    }
  }

  private static func searches(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let text = record.value["data"]?.elements.lazy.compactMap { $0["text"]?.string }.first ?? ""
      try session.emit(
        Item(
          kind: .search, text: text, occurredAt: MetaTime.seconds(record.value["timestamp"]), audience: .onlyMe,
          origin: session.origin(.pointer(record.pointer))))
    }
  }

  private static func apps(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      guard let name = record.value["name"]?.string else {
        return session.skip(.pointer(record.pointer), "no name of an app")
      }
      try session.emit(
        ProfileField(
          kind: .connectedApp, value: name, label: record.value["category"]?.string,
          since: MetaTime.seconds(record.value["added_timestamp"]),
          until: MetaTime.seconds(record.value["removed_timestamp"]),
          origin: session.origin(.pointer(record.pointer))))
    }
  }

  private static func emit(
    _ kind: ProfileField.Kind, _ value: String, _ place: Origin.Place, _ session: inout ImportSession
  ) throws {
    try session.emit(ProfileField(kind: kind, value: value, origin: session.origin(place)))
  }
}
