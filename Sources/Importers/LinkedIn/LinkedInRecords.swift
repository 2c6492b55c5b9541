import Model

/// What LinkedIn keeps beside posts and people: searches, saved posts, sign-ins, verifications, advertising traits.
enum LinkedInRecords {
  static let readers: [MemberReader] = [
    .rows(
      "linkedin.events", phase: .activity, paths: ["Events.csv"], columns: ["Event Name", "Event Time"], readEvent),
    .rows("linkedin.saved-items", phase: .activity, paths: ["Saved_Items[_#][_#].csv"], columns: ["savedItem"]) {
      row, session in
      try session.emit(
        Item(
          kind: .save, permalink: row["savedItem"], occurredAt: row["CreatedTime"].flatMap(LinkedInMoment.parse),
          audience: .onlyMe, origin: session.origin(row.place)))
    },
    .rows(
      "linkedin.searches", phase: .activity, paths: ["SearchQueries.csv", "Search Queries.csv"],
      columns: ["Time", "Search Query"], readSearch),
    .rows(
      "linkedin.ad-targeting", phase: .people, paths: ["Ad_Targeting.csv", "Ad Targeting.csv"],
      columns: ["Member Skills"], readTargeting),
    .rows("linkedin.registration", phase: .owner, paths: ["Registration.csv"], columns: []) { row, session in
      guard let cell = row[["Registered At", "Registration Date"]] else { return }
      try session.emit(
        ProfileField(
          kind: .registered, value: cell, since: LinkedInMoment.parse(cell), origin: session.origin(row.place)))
    },
    .rows("linkedin.verifications", phase: .owner, paths: ["Verifications.csv"], columns: ["Verification type"]) {
      row, session in
      guard let email = row["Email address"], email.contains("@") else { return }
      try session.emit(
        ContactPoint(
          kind: .email, value: email, use: .verified, at: row["Verified date"].flatMap(LinkedInMoment.parse),
          origin: session.origin(row.place)))
    },
    .rows("linkedin.logins", phase: .activity, paths: ["Logins.csv"], columns: ["Login Date"]) { row, session in
      try session.emit(
        ProfileField(
          kind: .signIn, value: row["Login Type"] ?? "Login", label: row["User Agent"],
          since: row["Login Date"].flatMap(LinkedInMoment.parse), origin: session.origin(row.place)))
    },
  ]

  /// The zone of an event's time is not stated, so that only its day is taken.
  private static func readEvent(_ row: CSVRow, _ session: inout ImportSession) throws {
    guard let name = row["Event Name"] else { return }
    let start = row["Event Time"].flatMap { $0.split(separator: " - ").first }.map(String.init)
    try session.emit(
      Item(
        kind: .event, quoted: name, container: Container(kind: .event, name: name),
        occurredAt: start.flatMap(LinkedInMoment.parse).map { Timestamp(day: $0.day) },
        origin: session.origin(row.place)))
  }

  /// Newer files leave the commas of a query without quotes.
  private static func readSearch(_ row: CSVRow, _ session: inout ImportSession) throws {
    let text = row.cells.dropFirst().joined(separator: ",").trimmed
    guard !text.isEmpty else { return }
    try session.emit(
      Item(
        kind: .search, text: text, occurredAt: row["Time"].flatMap(LinkedInMoment.parse), audience: .onlyMe,
        origin: session.origin(row.place)))
  }

  /// One row; the values of a cell are separated by `; `, and several columns have one name.
  private static func readTargeting(_ row: CSVRow, _ session: inout ImportSession) throws {
    let origin = session.origin(row.place)
    for group in values("Member Groups", row) {
      try session.emit(Tie(kind: .groupMember, other: Person(name: group), origin: origin))
    }
    for employer in values("Company Names", row) {
      try session.emit(ProfileField(kind: .inferredEmployer, value: employer, origin: origin))
    }
    for column in ["Member Interests", "Member Traits"] {
      for value in values(column, row) {
        try session.emit(ProfileField(kind: .interest, value: value, label: column, origin: origin))
      }
    }
  }

  private static func values(_ column: String, _ row: CSVRow) -> [String] {
    row.values(column).flatMap { $0.split(separator: ";").map { String($0).trimmed } }.filter { !$0.isEmpty }
  }
}
