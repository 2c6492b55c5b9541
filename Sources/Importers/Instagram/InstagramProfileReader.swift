import Model

/// Reads what an export says of its owner.
enum InstagramProfileReader {
  static let readers: [MemberReader] = [
    MemberReader(
      "instagram.profile", phase: .owner,
      paths: ["personal_information.json"], read: profile),
    MemberReader("instagram.profile-changes", phase: .people, paths: ["profile_changes.json"], read: changes),
    MemberReader(
      "instagram.sign-up", phase: .people,
      paths: ["instagram_signup_details.json", "signup_details.json", "signup_information.json"]
    ) { try contacts($0, &$1, use: .registration) },
    MemberReader("instagram.possible-emails", phase: .people, paths: ["possible_emails.json"]) {
      try contacts($0, &$1, use: .inferred)
    },
    MemberReader("instagram.linked-accounts", phase: .people, paths: ["linked_meta_accounts.json"], read: linked),
    MemberReader(
      "instagram.privacy-changes", phase: .people,
      paths: ["profile_privacy_changes.json", "account_privacy_changes.json"], read: privacyChanges),
  ]

  private static func profile(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let user = InstagramRecord(record.value)
      let origin = session.origin(.pointer(record.pointer))
      if let handle = user.value(.username)?.lowercased() { session.owner.handle = handle }
      if let name = user.value(.name) {
        session.owner.names.append(name)
        session.knownNames.insert(name)
      }
      let fields: [(ProfileField.Kind, InstagramLabel)] = [
        (.name, .name), (.handle, .username), (.bio, .bio), (.birthDate, .birthDate), (.website, .website),
        (.privateAccount, .privateAccount),
      ]
      for (kind, label) in fields {
        if let value = user.value(label) { try session.emit(ProfileField(kind: kind, value: value, origin: origin)) }
      }
      try emitContacts(of: user, use: .account, origin: origin, &session)
    }
  }

  private static func contacts(
    _ file: MemberFile, _ session: inout ImportSession, use: ContactPoint.Use
  ) throws {
    try session.readJSON(file) { record, session in
      try emitContacts(
        of: InstagramRecord(record.value), use: use, origin: session.origin(.pointer(record.pointer)), &session)
    }
  }

  /// E-mail by label, else by its `@`; phone by label.
  private static func emitContacts(
    of user: InstagramRecord, use: ContactPoint.Use, origin: Origin, _ session: inout ImportSession
  ) throws {
    let email =
      user.value(.email) ?? user.entries.lazy.compactMap(\.value).first { $0.contains("@") && !$0.contains(" ") }
    if let email {
      try session.emit(ContactPoint(kind: .email, value: email, use: use, at: user.time, origin: origin))
    }
    if let phone = user.value(.phone) {
      try session.emit(ContactPoint(kind: .phone, value: phone, use: use, at: user.time, origin: origin))
    }
  }

  /// Former e-mails, bios and names.
  ///
  /// The kind of change is English in every language.
  private static func changes(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let change = InstagramRecord(record.value)
      let origin = session.origin(.pointer(record.pointer))
      guard let what = change.value(.changed)?.lowercased(), let before = change.value(.previous) else { return }
      if what.contains("email") {
        try session.emit(ContactPoint(kind: .email, value: before, use: .former, at: change.time, origin: origin))
      } else if what.contains("phone") {
        try session.emit(ContactPoint(kind: .phone, value: before, use: .former, at: change.time, origin: origin))
      } else {
        let kind: ProfileField.Kind =
          what.contains("bio") ? .formerBio : what.contains("username") ? .formerHandle : .formerName
        try session.emit(ProfileField(kind: kind, value: before, until: change.time, origin: origin))
      }
    }
  }

  private static func linked(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let account = InstagramRecord(record.value)
      guard let value = account.entries.lazy.compactMap(\.value).first else { return }
      try session.emit(
        ProfileField(kind: .linkedAccount, value: value, origin: session.origin(.pointer(record.pointer))))
    }
  }

  private static func privacyChanges(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let change = InstagramRecord(record.value)
      guard let title = change.title else { return }
      try session.emit(
        ProfileField(
          kind: .setting, value: title, label: "privacy", since: change.time,
          origin: session.origin(.pointer(record.pointer))))
    }
  }
}
