import Model

/// Applications, saved jobs and searches, stored answers, and what recruiters are told.
enum LinkedInJobs {
  static let readers: [MemberReader] = [
    .rows(
      "linkedin.job-applications", phase: .activity, paths: ["Job Applications[_#].csv"],
      columns: ["Application Date", "Company Name", "Job Title"], kinds: [.item(.application)], readApplication),
    .rows(
      "linkedin.job-seeker-preferences", phase: .activity, paths: ["Job Seeker Preferences.csv"],
      columns: ["Locations", "Open To Recruiters", "Dream Companies"], kinds: [.field(.jobSeeking)], readPreferences),
    .rows(
      "linkedin.saved-jobs", phase: .activity, paths: ["Saved Jobs[_#].csv"],
      columns: ["Saved Date", "Job Url", "Job Title"]
    ) { row, session in
      try session.emit(
        Item(
          kind: .save, quoted: row["Job Title"] ?? "", container: company(row), permalink: row["Job Url"],
          occurredAt: row.moment("Saved Date"), audience: .onlyMe, origin: session.origin(row.place)))
    },
    .rows(
      "linkedin.saved-answers", phase: .activity,
      paths: [
        "Job Applicant Saved Answers[_#].csv", "Job Applicant Saved Screening Question Responses[_#].csv",
      ], columns: ["Question", "Answer"], readAnswer),
    .rows(
      "linkedin.job-alerts", phase: .activity, paths: ["SavedJobAlerts[_#].csv"],
      columns: ["ALERT_PARAMETERS", "SAVED_SEARCH_ID"], or: [["Saved Search Date", "Jobs Search Url"]], readAlert),
    .rows(
      "linkedin.job-postings", phase: .activity, paths: ["Online Job Postings[_#].csv"],
      columns: ["Company Name", "Title", "Job State", "Create Date"]
    ) { row, session in
      try session.emit(
        Item(
          kind: .post, text: [row["Title"], row["Description"]].compactMap(\.self).joined(separator: "\n"),
          container: company(row), occurredAt: row.moment("List Date", "Create Date"), audience: .everyone,
          origin: session.origin(row.place)))
    },
  ]

  private static func readApplication(_ row: CSVRow, _ session: inout ImportSession) throws {
    let moment = row.moment("Application Date")
    let origin = session.origin(row.place)
    try session.emit(
      Item(
        kind: .application, text: row["Question And Answers"] ?? "", quoted: row["Job Title"] ?? "",
        container: company(row), attachments: row["Resume Name"].map { [Attachment(kind: .document, title: $0)] } ?? [],
        permalink: row["Job Url"], occurredAt: moment, audience: .directMessage, origin: origin))
    if let email = row.known("Contact Email") {
      try session.emit(ContactPoint(kind: .email, value: email, use: .application, at: moment, origin: origin))
    }
    if let phone = row.known("Contact Phone Number") {
      try session.emit(ContactPoint(kind: .phone, value: phone, use: .application, at: moment, origin: origin))
    }
  }

  private static func readPreferences(_ row: CSVRow, _ session: inout ImportSession) throws {
    for (column, cell) in zip(row.header.names, row.cells) where !cell.trimmed.isEmpty {
      try session.emit(
        ProfileField(kind: .jobSeeking, value: cell.trimmed, label: column, origin: session.origin(row.place)))
    }
  }

  private static func readAnswer(_ row: CSVRow, _ session: inout ImportSession) throws {
    guard let question = row["Question"], let answer = row["Answer"] else { return session.absorb() }
    try session.emit(
      ProfileField(kind: .jobSeeking, value: answer, label: question, origin: session.origin(row.place)))
  }

  private static func readAlert(_ row: CSVRow, _ session: inout ImportSession) throws {
    let words = keywords(row["ALERT_PARAMETERS"]) ?? keywords(row["QUERY_CONTEXT"]) ?? keywords(row["Jobs Search Url"])
    try session.emit(
      Item(
        kind: .search, text: words ?? "", quoted: "job alert", occurredAt: row.moment("Saved Search Date"),
        audience: .onlyMe, platformID: row["SAVED_SEARCH_ID"], origin: session.origin(row.place)))
  }

  /// The value of `keywords=` in an address or in a map that was printed as text.
  private static func keywords(_ text: String?) -> String? {
    guard let text, let range = text.firstRange(of: "keywords=") else { return nil }
    let value = text[range.upperBound...].prefix { !["&", ",", "}", "]", ")"].contains($0) }
    let words = LinkedInAddress.decoded(String(value).replacing("+", with: " ")).trimmed
    return words.isEmpty ? nil : words
  }

  private static func company(_ row: CSVRow) -> Container? {
    row["Company Name"].map { Container(kind: .company, name: $0) }
  }
}
