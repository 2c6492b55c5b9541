import Model

/// The members of `profile_v2`, and of `profile` up to 2020, as records.
struct FacebookProfile {
  private let value: JSONValue
  private let place: Origin.Place

  init(_ value: JSONValue, _ place: Origin.Place) {
    self.value = value
    self.place = place
  }

  func emit(_ session: inout ImportSession) throws {
    try names(&session)
    try contacts(&session)
    try facts(&session)
    try lists(&session)
    try jobs(&session)
  }

  private func names(_ session: inout ImportSession) throws {
    if let name = value["name"]?["full_name"]?.string ?? value["name"]?.string, !name.isEmpty {
      // The name of the account's own profile comes before names that other files gave.
      session.owner.names.removeAll { $0 == name }
      session.owner.names.insert(name, at: 0)
      try field(.name, name, &session)
    }
    for former in value["previous_names"]?.elements ?? [] {
      guard let name = former["name"]?.string ?? former.string, !name.isEmpty else { continue }
      session.owner.names.append(name)
      try field(.formerName, name, since: former["timestamp"], &session)
    }
    for other in value["other_names"]?.elements ?? [] {
      guard let name = other["name"]?.string ?? other.string, !name.isEmpty else { continue }
      try field(.formerName, name, label: other["type"]?.string, &session)
    }
    try handle(&session)
  }

  private func handle(_ session: inout ImportSession) throws {
    let address = value["profile_uri"]?.string ?? value["profile_url"]?.string
    let last = address?.split(separator: "/").last.map(String.init)
    // A profile without a name of its own has only a number.
    let number = last.flatMap { $0.hasPrefix("profile.php?id=") ? String($0.dropFirst(15)) : nil }
    let handle = value["username"]?.string ?? (number == nil && last != "www.facebook.com" ? last : nil)
    if let handle = handle?.lowercased(), !handle.isEmpty {
      session.owner.handle = handle
      try field(.handle, handle, &session)
    }
    if let number {
      session.owner.memberID = number
      try field(.memberID, number, &session)
    }
    if let address { try field(.profileURL, address, &session) }
    if let moment = MetaTime.seconds(value["registration_timestamp"]) {
      try session.emit(
        ProfileField(kind: .registered, value: moment.day.iso, since: moment, origin: session.origin(place)))
    }
  }

  private func contacts(_ session: inout ImportSession) throws {
    let uses: [(String, ContactPoint.Use)] = [
      ("emails", .account), ("previous_emails", .former), ("pending_emails", .pending),
      ("ad_account_emails", .advertising),
    ]
    for (key, use) in uses {
      for email in (value["emails"]?[key]?.elements ?? []).compactMap(\.string) where !email.isEmpty {
        session.owner.emails.append(email)
        try session.emit(ContactPoint(kind: .email, value: email, use: use, origin: session.origin(place)))
      }
    }
    for phone in value["phone_numbers"]?.elements ?? [] {
      guard let number = phone["phone_number"]?.string ?? phone.string, !number.isEmpty else { continue }
      try session.emit(
        ContactPoint(
          kind: .phone, value: number, use: .account, at: MetaTime.seconds(phone["creation_time"]),
          origin: session.origin(place)))
    }
  }

  private func facts(_ session: inout ImportSession) throws {
    let named: [(String, ProfileField.Kind)] = [
      ("current_city", .city), ("hometown", .hometown), ("intro_bio", .bio), ("about_me", .bio),
      ("religious_view", .cause), ("political_view", .cause),
    ]
    for (key, kind) in named {
      let text = value[key]?["name"]?.string ?? value[key]?.string
      if let text, !text.isEmpty { try field(kind, text, since: value[key]?["timestamp"], &session) }
    }
    if let day = birthDay { try field(.birthDate, day.iso, &session) }
    if let address = value["address"] { try self.address(address, &session) }
    guard let relationship = value["relationship"] else { return }
    if let status = relationship["status"]?.string, !status.isEmpty {
      try field(.relationship, status, since: relationship["timestamp"], &session)
    }
    if let partner = relationship["partner"]?.string, !partner.isEmpty {
      session.knownNames.insert(partner)
      try field(.family, partner, label: "partner", &session)
    }
  }

  private func address(_ value: JSONValue, _ session: inout ImportSession) throws {
    let parts = ["street", "zipcode", "city", "region", "country"].compactMap { value[$0]?.string }
    let text = value.string ?? parts.filter { !$0.isEmpty }.joined(separator: ", ")
    if !text.isEmpty { try field(.address, text, &session) }
  }

  private func lists(_ session: inout ImportSession) throws {
    for site in value["websites"]?.elements ?? [] {
      if let address = site["address"]?.string ?? site.string { try field(.website, address, &session) }
    }
    for school in value["education_experiences"]?.elements ?? [] {
      guard let name = school["name"]?.string, !name.isEmpty else { continue }
      try field(.school, name, label: school["school_type"]?.string, since: school["start_timestamp"], &session)
    }
    for place in value["places_lived"]?.elements ?? [] {
      guard let name = place["place"]?.string ?? place["name"]?.string, !name.isEmpty else { continue }
      try field(.city, name, label: "lived", since: place["start_timestamp"] ?? place["timestamp"], &session)
    }
    for member in value["family_members"]?.elements ?? [] {
      guard let name = member["name"]?.string, !name.isEmpty else { continue }
      session.knownNames.insert(name)
      try field(.family, name, label: member["relation"]?.string, &session)
    }
    for name in value["screen_names"]?.elements ?? [] {
      guard let service = name["service_name"]?.string ?? name["name"]?.string else { continue }
      for handle in (name["names"]?.elements ?? []).compactMap({ $0["name"]?.string ?? $0.string }) {
        try field(.linkedAccount, handle, label: service, &session)
      }
    }
  }

  private var birthDay: Day? {
    guard let birthday = value["birthday"] else { return nil }
    let numbers = ["year", "month", "day"].compactMap { birthday[$0]?.integer }.compactMap { Int(exactly: $0) }
    return numbers.count == 3 ? Day(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
  }

  private func jobs(_ session: inout ImportSession) throws {
    for job in value["work_experiences"]?.elements ?? [] {
      guard let employer = job["employer"]?.string ?? job["name"]?.string, !employer.isEmpty else { continue }
      try session.emit(
        Position(
          employer: employer, title: job["title"]?.string, location: job["location"]?.string,
          details: job["description"]?.string, since: MetaTime.seconds(job["start_timestamp"]),
          until: MetaTime.seconds(job["end_timestamp"]), origin: session.origin(place)))
    }
  }

  private func field(
    _ kind: ProfileField.Kind, _ text: String, label: String? = nil, since: JSONValue? = nil,
    _ session: inout ImportSession
  ) throws {
    try session.emit(
      ProfileField(
        kind: kind, value: text, label: label, since: MetaTime.seconds(since), origin: session.origin(place)))
  }
}
