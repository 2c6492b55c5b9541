import Model

/// Reads what an export says of its owner: the profile, who could see it and when, what it said before.
enum InstagramProfileReader {
  static let readers: [MemberReader] = [
    // The Threads app keeps a profile of its own, which is not this one's.
    .instagram("threads-profile", .people, ["threads/personal_information"], each: threadsProfile),
    .instagram(
      "profile", .owner,
      // 2022 on; account_information/ in 2021.
      ["personal_information/personal_information", "account_information/personal_information"], each: profile),
    .instagram(
      "privacy-changes", .owner,
      // Since the second half of 2024; before.
      ["profile_privacy_changes", "account_privacy_changes"], each: privacyChange),
    .instagram("requests", .owner, ["your_information_download_requests"], read: InstagramRequests.read),
    .instagram("profile-changes", .people, ["profile_changes"], each: change),
    .instagram("professional", .people, ["professional_information"], each: professional),
  ]

  private static let fields: [(ProfileField.Kind, InstagramLabel)] = [
    (.name, .name), (.handle, .username), (.bio, .bio), (.birthDate, .birthDate), (.website, .website),
    (.privateAccount, .privateAccount),
  ]

  @Sendable private static func profile(_ user: InstagramRecord, _ session: inout ImportSession) throws {
    if user.hasUnknownLabel { session.noteOnce(user.place, "a label is not understood") }
    if let handle = user.value(.username).flatMap(InstagramHandle.init) { session.owner.handle = handle.text }
    if let name = user.value(.name), !session.owner.names.contains(name) {
      session.owner.names.append(name)
      session.knownNames.insert(name)
    }
    // The flag decides who saw everything else: only a label that is understood and a value that is known set it.
    if let flag = user.value(.privateAccount).flatMap(InstagramWords.flag) { session.owner.isPrivate = flag }
    try emitFields(of: user, label: nil, &session)
    let before = session.recordsRead
    try InstagramContacts.emit(user, use: .account, &session)
    if session.recordsRead > before, let email = InstagramContacts.email(of: user) {
      session.owner.emails.append(email)
    }
  }

  static func emitFields(of user: InstagramRecord, label: String?, _ session: inout ImportSession) throws {
    for (kind, wanted) in fields {
      guard let value = user.value(wanted) else { continue }
      let isHandle = kind == .handle
      try session.emit(
        ProfileField(
          kind: kind, value: isHandle ? value.lowercased() : value, label: label, origin: session.origin(user.place)))
    }
  }

  @Sendable private static func threadsProfile(_ user: InstagramRecord, _ session: inout ImportSession) throws {
    if user.hasUnknownLabel { session.noteOnce(user.place, "a label is not understood") }
    try emitFields(of: user, label: "Threads", &session)
  }

  @Sendable private static func privacyChange(_ change: InstagramRecord, _ session: inout ImportSession) throws {
    guard let title = change.title ?? change.firstWord else { return session.skip(change.place, "no title") }
    guard let isPrivate = InstagramWords.isPrivate(title) else {
      return session.skip(change.place, "a label is not understood")
    }
    if let time = change.time { session.owner.privacyChanges.append(PrivacyChange(at: time, isPrivate: isPrivate)) }
    try session.emit(
      ProfileField(
        kind: .setting, value: isPrivate ? "private" : "public", label: "account privacy", since: change.time,
        origin: session.origin(change.place)))
  }

  /// Former e-mails, numbers, bios and names; the kind of change is English in every language.
  @Sendable private static func change(_ change: InstagramRecord, _ session: inout ImportSession) throws {
    guard let what = change.value(.changed)?.lowercased() else {
      return session.skip(change.place, "a label is not understood")
    }
    // What was empty before says nothing, and is no fault of the record's.
    guard let before = change.value(.previous) else { return session.absorb() }
    let origin = session.origin(change.place)
    if what.contains("email") || what.contains("phone") {
      let kind: ContactPoint.Kind = what.contains("email") ? .email : .phone
      try session.emit(ContactPoint(kind: kind, value: before, use: .former, at: change.time, origin: origin))
    } else {
      let kind: ProfileField.Kind =
        what.contains("bio")
        ? .formerBio
        : what.contains("username")
          ? .formerHandle : what.contains("name") ? .formerName : .setting
      try session.emit(
        ProfileField(
          kind: kind, value: before, label: kind == .setting ? what : nil, until: change.time, origin: origin))
    }
  }

  /// What a professional account shows; personal ones leave the file empty.
  @Sendable private static func professional(_ user: InstagramRecord, _ session: inout ImportSession) throws {
    guard user.firstWord != nil else { return session.absorb() }
    try session.emit(
      ProfileField(kind: .setting, value: "professional", label: "account type", origin: session.origin(user.place)))
    try InstagramContacts.emit(user, use: .profile, &session)
    if let address = user.value(.address) {
      try session.emit(ProfileField(kind: .address, value: address, origin: session.origin(user.place)))
    }
    if let city = user.value(.city) {
      try session.emit(ProfileField(kind: .city, value: city, origin: session.origin(user.place)))
    }
  }
}
