import Model

/// What LinkedIn keeps beside posts and people: searches, saved posts, courses, sign-ins, verifications, documents.
enum LinkedInRecords {
  static let readers: [MemberReader] = [
    .rows(
      "linkedin.events", phase: .activity, paths: ["Events.csv"], columns: ["Event Name", "Event Time", "Status"],
      kinds: [.item(.event)], readEvent),
    .rows(
      "linkedin.saved-items", phase: .activity, paths: ["Saved_Items[_#][_#].csv"],
      columns: ["savedItem", "createdTime"]
    ) { row, session in
      try session.emit(
        Item(
          kind: .save, permalink: row["savedItem"], occurredAt: row.moment("CreatedTime"), audience: .onlyMe,
          origin: session.origin(row.place)))
    },
    MemberReader(
      "linkedin.searches", phase: .activity, paths: ["SearchQueries[_#].csv", "Search Queries.csv"],
      forms: [["Time", "Search Query"]], kinds: [.item(.search)], read: LinkedInSearches.read),
    .rows(
      "linkedin.learning", phase: .activity, paths: ["Learning.csv"], columns: ["Content Title", "Content Type"],
      readCourse),
    .rows(
      "linkedin.registration", phase: .owner, paths: ["Registration.csv"],
      columns: ["Registered At", "Subscription Types"], or: [["Registration Date", "Subscription Types"]]
    ) { row, session in
      guard let cell = row[["Registered At", "Registration Date"]] else { return session.absorb() }
      try session.emit(
        ProfileField(
          kind: .registered, value: cell, since: LinkedInMoment.parse(cell), origin: session.origin(row.place)))
    },
    .rows(
      "linkedin.verifications", phase: .owner, paths: ["Verifications.csv"],
      columns: ["Verification type", "Organization name", "Verified date"], readVerification),
    .rows(
      "linkedin.logins", phase: .activity, paths: ["Logins.csv"], columns: ["Login Date", "IP Address", "User Agent"],
      kinds: [.field(.signIn)]
    ) { row, session in
      try emit(.signIn, row["Login Type"] ?? "Login", label: row["User Agent"], at: "Login Date", row, &session)
    },
    .rows(
      "linkedin.security-challenges", phase: .activity, paths: ["Security Challenges.csv"],
      columns: ["Challenge Date", "IP Address", "Challenge Type"]
    ) { row, session in
      try emit(
        .signIn, row["Challenge Type"] ?? "Challenge", label: row["User Agent"], at: "Challenge Date", row, &session)
    },
    .rows(
      "linkedin.account-status", phase: .owner, paths: ["Account Status History.csv"], columns: ["Time", "Event"]
    ) { row, session in try emit(.accountStatus, row["Event"], label: nil, at: "Time", row, &session) },
    .rows(
      "linkedin.calendar", phase: .owner, paths: ["Calendar.csv"], columns: ["Owner", "Source", "LastSyncedAt"]
    ) { row, session in
      try emit(.calendar, row["Source"] ?? "calendar", label: row["Owner"], at: "LastSyncedAt", row, &session)
    },
    .rows(
      "linkedin.stored-documents", phase: .owner, paths: ["Private_identity_asset[_#].csv"],
      columns: ["Private Identity Asset Name", "Private Identity Asset Raw Text"], readDocument),
  ]

  /// The zone of an event's time is not stated, so that only its day is taken.
  private static func readEvent(_ row: CSVRow, _ session: inout ImportSession) throws {
    guard let name = row["Event Name"] else { return session.skip(row.place, "an event without a name") }
    let start = row["Event Time"].flatMap { $0.split(separator: " - ").first }.map(String.init)
    try session.emit(
      Item(
        kind: .event, quoted: name, container: Container(kind: .event, name: name),
        links: row.list("External Url", separator: " "),
        occurredAt: start.flatMap(LinkedInMoment.parse).map { Timestamp(day: $0.day) },
        state: row["Status"] == "RELINQUISHED" ? .trashed : .live, origin: session.origin(row.place)))
  }

  /// A course that was watched or saved, with the notes that the owner took.
  private static func readCourse(_ row: CSVRow, _ session: inout ImportSession) throws {
    guard let title = row.known("Content Title") else { return session.skip(row.place, "a course without a title") }
    let columns = row.header.names
    let notes = columns.first { $0.hasPrefix("Notes taken") }.flatMap(row.known)
    let moments = columns.filter { $0.hasPrefix("Content Last Watched") || $0.hasPrefix("Content Completed") }
    try session.emit(
      Item(
        kind: .save, text: notes ?? "", quoted: title,
        occurredAt: moments.compactMap { row.known($0).flatMap(LinkedInMoment.parse) }.first, audience: .onlyMe,
        origin: session.origin(row.place)))
  }

  private static func readVerification(_ row: CSVRow, _ session: inout ImportSession) throws {
    let moment = row.moment("Verified date")
    let origin = session.origin(row.place)
    if let email = row.known("Email address"), email.contains("@") {
      try session.emit(ContactPoint(kind: .email, value: email, use: .verified, at: moment, origin: origin))
    }
    try session.emit(
      ProfileField(
        kind: .verification, value: row.known("Organization name") ?? row.known("Document type") ?? "identity",
        label: row.known("Verification type"), since: moment, until: row.moment("Expiry date"), origin: origin))
  }

  /// The text of an uploaded curriculum vitae: old numbers and addresses stay with the platform.
  private static func readDocument(_ row: CSVRow, _ session: inout ImportSession) throws {
    let name = row["Private Identity Asset Name"] ?? "document"
    let origin = session.origin(row.place)
    try session.emit(ProfileField(kind: .storedDocument, value: name, origin: origin))
    guard let text = row["Private Identity Asset Raw Text"] else { return }
    try session.emit(Item(kind: .save, text: text, quoted: name, audience: .onlyMe, origin: origin))
  }

  private static func emit(
    _ kind: ProfileField.Kind, _ value: String?, label: String?, at column: String, _ row: CSVRow,
    _ session: inout ImportSession
  ) throws {
    guard let value else { return session.skip(row.place, "an entry without a name") }
    try session.emit(
      ProfileField(
        kind: kind, value: value, label: label, since: row.moment(column), origin: session.origin(row.place)))
  }
}
