import Archives
import Model

/// What the profile says of its owner, and the addresses that belong to it.
enum LinkedInProfile {
  static let readers: [MemberReader] = [
    MemberReader("linkedin.profile", phase: .owner, paths: ["Profile.csv"]) { file, session in
      try file.eachRow(columns: ["First Name", "Last Name", "Headline"], &session, readProfile)
      try LinkedInOwner.complete(file, &session)
    },
    .rows(
      "linkedin.email-addresses", phase: .owner, paths: ["Email Addresses.csv"], columns: ["Email Address"], readEmail),
    .rows(
      "linkedin.phone-numbers", phase: .owner,
      paths: ["PhoneNumbers.csv", "Phone Numbers.csv", "Whatsapp Phone Numbers.csv"], columns: ["Number"], readPhone),
    .rows(
      "linkedin.positions", phase: .owner, paths: ["Positions.csv"], columns: ["Company Name", "Title"], readPosition),
    .rows("linkedin.education", phase: .owner, paths: ["Education.csv"], columns: ["School Name"]) { row, session in
      try emit(.school, "School Name", row, &session, label: row["Degree Name"])
    },
    .rows("linkedin.skills", phase: .owner, paths: ["Skills.csv"], columns: ["Name"]) { row, session in
      try emit(.skill, "Name", row, &session)
    },
    .rows("linkedin.causes", phase: .owner, paths: ["Causes You Care About.csv"], columns: ["Supported Cause"]) {
      row, session in try emit(.cause, "Supported Cause", row, &session)
    },
  ]

  private static func readProfile(_ row: CSVRow, _ session: inout ImportSession) throws {
    let name = [row["First Name"], row["Last Name"]].compactMap(\.self).joined(separator: " ")
    if !name.isEmpty {
      session.owner.names.append(name)
      try session.emit(ProfileField(kind: .name, value: name, origin: session.origin(row.place)))
    }
    let columns: [(ProfileField.Kind, String)] = [
      (.formerName, "Maiden Name"), (.address, "Address"), (.birthDate, "Birth Date"), (.headline, "Headline"),
      (.bio, "Summary"), (.city, "Geo Location"),
    ]
    for (kind, column) in columns { try emit(kind, column, row, &session) }
    try readLists(row, &session)
  }

  /// `[a,b]`, `[PORTFOLIO:https://x,OTHER:https://y]`.
  private static func readLists(_ row: CSVRow, _ session: inout ImportSession) throws {
    let origin = session.origin(row.place)
    for site in list(row["Websites"]) {
      let halves = site.split(separator: ":", maxSplits: 1).map(String.init)
      let isLabelled = halves.count == 2 && !halves[1].hasPrefix("//")
      let value = isLabelled ? halves[1] : site
      try session.emit(
        ProfileField(kind: .website, value: value, label: isLabelled ? halves[0] : nil, origin: origin))
    }
    for handle in list(row["Twitter Handles"]) {
      try session.emit(ProfileField(kind: .linkedAccount, value: handle, label: "Twitter", origin: origin))
    }
  }

  private static func list(_ cell: String?) -> [String] {
    guard let cell, cell.hasPrefix("["), cell.hasSuffix("]") else { return cell.map { [$0] } ?? [] }
    return cell.dropFirst().dropLast().split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private static func readEmail(_ row: CSVRow, _ session: inout ImportSession) throws {
    guard let address = row["Email Address"], address.contains("@") else { return }
    session.owner.emails.append(address.lowercased())
    try session.emit(
      ContactPoint(
        kind: .email, value: address, use: row["Confirmed"] == "No" ? .pending : .account,
        isPrimary: row["Primary"] == "Yes", at: row["Updated On"].flatMap(LinkedInMoment.parse),
        origin: session.origin(row.place)))
  }

  private static func readPhone(_ row: CSVRow, _ session: inout ImportSession) throws {
    guard let number = row["Number"] else { return }
    let value = row["Extension"].map { "\($0) \(number)" } ?? number
    try session.emit(ContactPoint(kind: .phone, value: value, use: .account, origin: session.origin(row.place)))
  }

  private static func readPosition(_ row: CSVRow, _ session: inout ImportSession) throws {
    guard let employer = row["Company Name"] else {
      session.skip(row.place, "a position without a company")
      return
    }
    try session.emit(
      Position(
        employer: employer, title: row["Title"], location: row["Location"], details: row["Description"],
        since: row["Started On"].flatMap(LinkedInMoment.parse), until: row["Finished On"].flatMap(LinkedInMoment.parse),
        origin: session.origin(row.place)))
  }

  private static func emit(
    _ kind: ProfileField.Kind, _ column: String, _ row: CSVRow, _ session: inout ImportSession, label: String? = nil
  ) throws {
    guard let value = row[column] else { return }
    try session.emit(ProfileField(kind: kind, value: value, label: label, origin: session.origin(row.place)))
  }
}
