import Model

/// Reads what a Facebook export says of its owner.
enum FacebookProfileReader {
  static let readers: [MemberReader] = [
    .facebook("time-zone", .owner, ["location/timezone", "preferences/timezone", "timezone"], .labels, read: zone),
    MemberReader(
      "facebook.export-page", phase: .owner, paths: ["index.html", "start_here.html"], read: FacebookExportPage.read),
    .facebook("profile", .owner, ["profile_information/profile_information"], .profile, read: profile),
    .facebook(
      "contact-info", .owner,
      [
        "profile_information/contact_info", "profile_information/previous_contact_information",
        "previous_contact_information",
      ], .labels,
      read: contactInfo),
    .facebook("websites", .owner, ["profile_information/websites"], .labels, read: websites),
    .facebook("experiences", .owner, ["profile_information/your_experiences"], .labels, read: experience),
    .facebook("schools", .owner, ["profile_information/your_school_class_history"], .labels, read: school),
    .facebook("autofill", .owner, ["autofill_information"], .autofill, read: autofill),
  ]

  private static func zone(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let members = record.value.members.compactMap(\.value.string)
    let words = members + [record.value.string].compactMap { $0 } + (record.labels?.plain.map(\.value) ?? [])
    guard let zone = words.first(where: { $0.contains("/") && !$0.contains(" ") && !$0.contains(":") }) else {
      return session.skip(record.place, "no time zone by name")
    }
    session.owner.zone = zone
    session.absorb()
  }

  private static func profile(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let inner = record.value.members.first { $0.key.hasPrefix("profile") && $0.value["name"] != nil }?.value
    try FacebookProfile(inner ?? record.value, record.place).emit(&session)
  }

  private static func autofill(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    var count = 0
    for member in record.value.members {
      for value in member.value.elements.compactMap(\.string) where !value.isEmpty {
        count += 1
        try autofill(member.key.uppercased(), value, record, &session)
      }
    }
    if count == 0 { session.absorb() }
  }

  private static func autofill(
    _ key: String, _ value: String, _ record: FacebookRecord, _ session: inout ImportSession
  ) throws {
    let isWork = key.hasPrefix("WORK_")
    let use: ContactPoint.Use = isWork ? .workAutofill : .autofill
    switch key {
    case "COMPANY_NAME", "COMPANY", "EMPLOYER":
      try emit(.inferredEmployer, value, label: nil, record, &session)
    case "JOB_TITLE":
      try emit(.headline, value, label: "autofill", record, &session)
    case "CITY":
      try emit(.city, value, label: "autofill", record, &session)
    case "STREET_ADDRESS", "ADDRESS", "ADDRESS_LINE1", "FULL_ADDRESS":
      try emit(.address, value, label: "autofill", record, &session)
    case _ where key.contains("EMAIL"):
      try session.emit(ContactPoint(kind: .email, value: value, use: use, origin: session.origin(record.place)))
    case _ where key.contains("PHONE"):
      try session.emit(ContactPoint(kind: .phone, value: value, use: use, origin: session.origin(record.place)))
    default:
      session.absorb()
    }
  }

  /// Addresses of the newer files beside the profile, by label or by their look.
  private static func contactInfo(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let isFormer = session.memberPath.contains("previous_contact")
    let values = record.labels.map { labels in
      labels.plain.map(\.value) + labels.listed + labels.records.flatMap { $0.plain.map(\.value) }
    }
    let found = (values ?? strings(in: record.value)).filter(FacebookContactPoint.looksLike)
    if found.isEmpty { return session.absorb() }
    for value in found {
      try session.emit(
        FacebookContactPoint.point(value, isFormer ? .former : .account, origin: session.origin(record.place)))
    }
  }

  private static func websites(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    guard let address = record.address ?? record.labels?.firstPlain else { return session.absorb() }
    try emit(.website, address, label: nil, record, &session)
  }

  private static func experience(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    record.noteUnknownLabel(&session)
    guard let labels = record.labels else { return session.absorb() }
    let nested = labels.records.filter { $0.text(.employer, .name) != nil }
    for inner in nested.isEmpty ? [labels] : nested {
      guard let employer = inner.text(.employer) ?? inner.text(.name) ?? inner.relatedName() else {
        session.absorb()
        continue
      }
      try session.emit(
        Position(
          employer: employer, title: inner.text(.position, .title),
          location: inner.text(.city, .place, .location), details: inner.text(.description),
          since: inner.moment(.started), until: inner.moment(.ended), origin: session.origin(record.place)))
    }
  }

  private static func school(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    guard let labels = record.labels, let name = labels.text(.school, .name) ?? labels.relatedName() else {
      return session.absorb()
    }
    try emit(.school, name, label: nil, record, &session)
  }

  private static func strings(in value: JSONValue) -> [String] {
    switch value {
    case .string(let text): [text]
    case .array(let elements): elements.flatMap(strings)
    case .object(let members): members.flatMap { strings(in: $0.value) }
    default: []
    }
  }

  private static func emit(
    _ kind: ProfileField.Kind, _ value: String, label: String?, _ record: FacebookRecord,
    _ session: inout ImportSession
  ) throws {
    try session.emit(ProfileField(kind: kind, value: value, label: label, origin: session.origin(record.place)))
  }
}
