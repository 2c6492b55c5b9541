import Model

/// Applications, saved jobs and what recruiters are told.
enum LinkedInJobs {
  static let readers: [MemberReader] = [
    .rows(
      "linkedin.job-applications", phase: .activity, paths: ["Job Applications[_#].csv"],
      columns: ["Application Date", "Company Name"], readApplication),
    .rows(
      "linkedin.job-seeker-preferences", phase: .activity, paths: ["Job Seeker Preferences.csv"],
      columns: ["Open To Recruiters"], readPreferences),
    .rows("linkedin.saved-jobs", phase: .activity, paths: ["Saved Jobs[_#].csv"], columns: ["Saved Date", "Job Title"])
    {
      row, session in
      try session.emit(
        Item(
          kind: .save, quoted: row["Job Title"] ?? "", container: company(row), permalink: row["Job Url"],
          occurredAt: row["Saved Date"].flatMap(LinkedInMoment.parse), audience: .onlyMe,
          origin: session.origin(row.place)))
    },
  ]

  private static func readApplication(_ row: CSVRow, _ session: inout ImportSession) throws {
    let moment = row["Application Date"].flatMap(LinkedInMoment.parse)
    let origin = session.origin(row.place)
    try session.emit(
      Item(
        kind: .application, text: row["Question And Answers"] ?? "", quoted: row["Job Title"] ?? "",
        container: company(row), permalink: row["Job Url"], occurredAt: moment, audience: .directMessage,
        origin: origin))
    if let email = row["Contact Email"] {
      try session.emit(ContactPoint(kind: .email, value: email, use: .application, at: moment, origin: origin))
    }
    if let phone = row["Contact Phone Number"] {
      try session.emit(ContactPoint(kind: .phone, value: phone, use: .application, at: moment, origin: origin))
    }
  }

  private static func readPreferences(_ row: CSVRow, _ session: inout ImportSession) throws {
    for (column, cell) in zip(row.header.names, row.cells) where !cell.trimmed.isEmpty {
      try session.emit(
        ProfileField(kind: .jobSeeking, value: cell.trimmed, label: column, origin: session.origin(row.place)))
    }
  }

  private static func company(_ row: CSVRow) -> Container? {
    row["Company Name"].map { Container(kind: .company, name: $0) }
  }
}
