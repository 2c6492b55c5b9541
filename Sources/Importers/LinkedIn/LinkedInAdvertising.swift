import Model

/// What LinkedIn and its advertisers make of the owner, and what the owner offers on the services marketplace.
enum LinkedInAdvertising {
  static let readers: [MemberReader] = [
    .rows(
      "linkedin.ad-targeting", phase: .people, paths: ["Ad_Targeting.csv", "Ad Targeting.csv"],
      columns: ["Company Names", "Member Skills", "Job Titles"],
      or: [["Member Skills"], ["Job Titles", "Member Gender"]],
      readTargeting),
    .rows(
      "linkedin.inferences", phase: .owner, paths: ["Inferences_about_you.csv"],
      columns: ["Category", "Type of inference", "Inference"]
    ) { row, session in
      guard let value = row["Inference"], let type = row["Type of inference"] else { return session.absorb() }
      try session.emit(
        ProfileField(kind: .inference, value: value, label: type, origin: session.origin(row.place)))
    },
    .rows(
      "linkedin.ads-clicked", phase: .activity, paths: ["Ads Clicked.csv"], columns: ["Ad clicked Date", "Ad Title/Id"]
    ) { row, session in
      guard let title = row["Ad Title/Id"] else { return session.absorb() }
      try session.emit(
        ProfileField(
          kind: .interest, value: title, label: "Ads Clicked", since: row.moment("Ad clicked Date"),
          origin: session.origin(row.place)))
    },
    .rows(
      "linkedin.ads-elsewhere", phase: .activity, paths: ["LAN Ads Engagement.csv"],
      columns: ["Action", "Date", "Page/App"]
    ) { row, session in
      guard let page = row["Page/App"] else { return session.absorb() }
      try session.emit(
        ProfileField(
          kind: .offPlatform, value: page, label: row["Action"], since: row.moment("Date"),
          origin: session.origin(row.place)))
    },
    .rows(
      "linkedin.services", phase: .owner, paths: ["Services Marketplace/Providers.csv", "Providers.csv"],
      columns: ["Creation Time", "ProFinder Service Category", "Status"], readService),
    .rows(
      "linkedin.service-requests", phase: .owner,
      // Their spelling.
      paths: ["Services Marketplace/Opprtunities.csv", "Services Marketplace/Opportunities.csv"],
      columns: ["Creation Time", "Service Category", "Questions and Answers"], readService),
    .rows(
      "linkedin.service-proposals", phase: .activity, paths: ["Services Marketplace/Engagements.csv"],
      columns: ["Creation Time", "Body", "Billing Time Unit"]
    ) { row, session in
      guard let text = row["Body"] else { return session.absorb() }
      try session.emit(
        Item(
          kind: .message, text: text, occurredAt: row.moment("Creation Time"), audience: .directMessage,
          origin: session.origin(row.place)))
    },
  ]

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
    session.absorb()
  }

  private static func readService(_ row: CSVRow, _ session: inout ImportSession) throws {
    let categories = [
      "Secondary Service Category", "Top Level Service Category", "ProFinder Service Category", "Service Category",
    ]
    guard let value = row[categories] else { return session.absorb() }
    try session.emit(
      ProfileField(
        kind: .service, value: value, label: row["Status"], since: row.moment("Creation Time"),
        origin: session.origin(row.place)))
  }

  private static func values(_ column: String, _ row: CSVRow) -> [String] {
    row.values(column).flatMap { $0.split(separator: ";").map { String($0).trimmed } }.filter { !$0.isEmpty }
  }
}
