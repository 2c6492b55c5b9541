import Model

/// Reads the flat exports of 2018 to early 2021: one file for each kind of thing, plain keys, times written out.
///
/// Their text is sound UTF-8; the strict repair leaves it alone.
enum InstagramFlatReader {
  static let readers: [MemberReader] =
    [
      MemberReader("instagram.flat-profile", phase: .owner, paths: ["/profile.json"], read: profile),
      MemberReader("instagram.flat-settings", phase: .people, paths: ["/settings.json"], read: settings),
      MemberReader("instagram.flat-connections", phase: .people, paths: ["/connections.json"], read: connections),
      MemberReader(
        "instagram.flat-contacts", phase: .people, paths: ["/contacts.json", "/uploaded_contacts.json"], read: contacts),
      MemberReader("instagram.flat-history", phase: .people, paths: ["/account_history.json"], read: history),
      MemberReader("instagram.flat-devices", phase: .people, paths: ["/devices.json"], read: devices),
      MemberReader("instagram.flat-autofill", phase: .people, paths: ["/autofill.json"], read: autofill),
    ] + InstagramFlatActivityReader.readers

  private static let fields: [(String, ProfileField.Kind)] = [
    ("name", .name), ("username", .handle), ("biography", .bio), ("website", .website), ("date_of_birth", .birthDate),
  ]

  private static func profile(_ file: MemberFile, _ session: inout ImportSession) throws {
    try file.forEachJSONPart { part in
      if case .damage(let pointer, let reason) = part { session.skip(.pointer(pointer), reason) }
      guard case .member(let key, let value) = part else { return }
      try profile(key, value, &session)
    }
  }

  private static func profile(_ key: String, _ value: JSONValue, _ session: inout ImportSession) throws {
    let origin = session.origin(.pointer("/" + key))
    if key == "private_account", let flag = value.bool {
      session.owner.isPrivate = flag
      return try session.emit(ProfileField(kind: .privateAccount, value: flag ? "True" : "False", origin: origin))
    }
    guard let text = value.string, !text.isEmpty else { return }
    switch key {
    case "email":
      session.owner.emails.append(text)
      return try session.emit(ContactPoint(kind: .email, value: text, use: .account, origin: origin))
    case "phone_number":
      return try session.emit(ContactPoint(kind: .phone, value: text, use: .account, origin: origin))
    case "date_joined":
      let time = InstagramTime.written(text)
      return try session.emit(
        ProfileField(kind: .registered, value: time?.day.iso ?? text, since: time, origin: origin))
    case "username": session.owner.handle = text.lowercased()
    case "name":
      session.owner.names.append(text)
      session.knownNames.insert(text)
    default: break
    }
    guard let kind = fields.first(where: { $0.0 == key })?.1 else { return }
    try session.emit(ProfileField(kind: kind, value: kind == .handle ? text.lowercased() : text, origin: origin))
  }

  private static func settings(_ file: MemberFile, _ session: inout ImportSession) throws {
    try file.forEachJSONPart { part in
      guard case .member(let key, let value) = part else { return }
      guard let text = value.string ?? value.bool.map({ $0 ? "True" : "False" }), !text.isEmpty else { return }
      try session.emit(
        ProfileField(kind: .setting, value: text, label: key, origin: session.origin(.pointer("/" + key))))
    }
  }

  private static let lists: [String: TieKind] = [
    "followers": .follower, "following": .following, "close_friends": .closeFriend, "blocked_users": .blocked,
    "restricted_users": .restricted, "follow_requests_sent": .requestSent, "permanent_follow_requests": .requestSent,
    "follow_requests_received": .requestReceived, "following_hashtags": .hashtagFollow,
  ]

  /// `{"followers": {"ann.example": "2020-02-11T09:15:30+00:00"}}`; a list that is missing is nothing new.
  private static func connections(_ file: MemberFile, _ session: inout ImportSession) throws {
    var deleted = 0
    try file.forEachJSONPart { part in
      if case .damage(let pointer, let reason) = part { session.skip(.pointer(pointer), reason) }
      guard case .member(let list, let people) = part, let kind = lists[list] else { return }
      for member in people.members {
        let origin = session.origin(.pointer("/\(list)/\(member.key)"))
        let time = member.value.string.flatMap(InstagramTime.written)
        if kind == .hashtagFollow {
          try session.emit(Tie(kind: kind, other: Person(name: member.key), since: time, origin: origin))
        } else if let handle = InstagramHandle(member.key), !handle.isDeleted {
          let other = InstagramPerson(name: nil, handle: handle).profile
          try session.emit(Tie(kind: kind, other: other, since: time, origin: origin))
        } else {
          deleted += 1
        }
      }
    }
    if deleted > 0 { session.note(.pointer(""), "\(deleted) deleted accounts left out") }
  }

  private static func contacts(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let place = Origin.Place.pointer(record.pointer)
      guard let value = InstagramRecord.text(record.value["contact"]) else {
        return session.skip(place, "no contact point")
      }
      let words = ["first_name", "last_name"].compactMap { InstagramRecord.text(record.value[$0]) }
      let isEmail = value.contains("@")
      let holder = Person(
        name: words.isEmpty ? nil : words.joined(separator: " "), email: isEmail ? value : nil,
        phone: isEmail ? nil : value)
      try session.emit(
        ContactPoint(
          kind: isEmail ? .email : .phone, value: value, use: .uploaded, holder: holder, origin: session.origin(place)))
    }
  }

  private static func history(_ file: MemberFile, _ session: inout ImportSession) throws {
    try file.forEachJSONPart { part in
      switch part {
      case .record(let record) where record.key == "login_history":
        try signIn(record.value, .pointer(record.pointer), &session)
      case .member("registration_info", let value):
        let origin = session.origin(.pointer("/registration_info"))
        if let email = InstagramRecord.text(value["registration_email"]) {
          try session.emit(ContactPoint(kind: .email, value: email, use: .registration, origin: origin))
        }
        if let phone = InstagramRecord.text(value["registration_phone_number"]) {
          try session.emit(ContactPoint(kind: .phone, value: phone, use: .registration, origin: origin))
        }
      case .damage(let pointer, let reason): session.skip(.pointer(pointer), reason)
      default: break
      }
    }
  }

  private static func signIn(_ value: JSONValue, _ place: Origin.Place, _ session: inout ImportSession) throws {
    let agent = InstagramRecord.text(value["user_agent"])
    guard let address = InstagramRecord.text(value["ip_address"]) ?? agent else {
      return session.skip(place, "no network address or device")
    }
    try session.emit(
      ProfileField(
        kind: .signIn, value: address, label: address == agent ? nil : agent,
        since: value["timestamp"]?.string.flatMap(InstagramTime.written), origin: session.origin(place)))
  }

  private static func devices(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let place = Origin.Place.pointer(record.pointer)
      guard let agent = InstagramRecord.text(record.value["user_agent"]) else {
        return session.skip(place, "no device")
      }
      try session.emit(ProfileField(kind: .device, value: agent, origin: session.origin(place)))
    }
  }

  private static func autofill(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readInstagram(file) { record, session in
      session.absorb()
      try InstagramContacts.emit(record, use: .autofill, &session)
    }
  }
}
