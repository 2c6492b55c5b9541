import Archives
import Model

/// What the profile says of its owner, and the addresses that belong to it.
enum LinkedInProfile {
  static let readers: [MemberReader] = [
    MemberReader(
      "linkedin.profile", phase: .owner, paths: ["Profile.csv"], forms: [["First Name", "Last Name", "Headline"]],
      kinds: [.field(.headline), .field(.bio), .field(.address), .field(.birthDate), .field(.website)]
    ) { file, session in
      try file.eachRow(anyOf: [["First Name", "Last Name", "Headline"]], &session, readProfile)
      try LinkedInOwner.complete(file, &session)
    },
    .rows(
      "linkedin.email-addresses", phase: .owner, paths: ["Email Addresses.csv"], columns: ["Email Address", "Primary"],
      kinds: [.contactPoint(.account)], readEmail),
    .rows(
      "linkedin.phone-numbers", phase: .owner,
      paths: ["PhoneNumbers.csv", "Phone Numbers.csv", "Whatsapp Phone Numbers.csv"],
      columns: ["Extension", "Number", "Type"], or: [["Number", "Extension", "Is_WhatsApp_Number"]],
      kinds: [.contactPoint(.account)], readPhone),
    .rows(
      "linkedin.positions", phase: .owner, paths: ["Positions.csv"],
      columns: ["Company Name", "Title", "Started On"], kinds: [.position], readPosition),
    .rows(
      "linkedin.profile-summary", phase: .owner, paths: ["Profile Summary.csv"], columns: ["Profile Summary"]
    ) { row, session in
      guard let text = row["Profile Summary"] else { return session.absorb() }
      try session.emit(ProfileField(kind: .bio, value: text, origin: session.origin(row.place)))
      try text.emitted(as: .bio, row, &session)
    },
  ]

  private static func readProfile(_ row: CSVRow, _ session: inout ImportSession) throws {
    if let name = row.fullName() {
      session.owner.names.append(name)
      try session.emit(ProfileField(kind: .name, value: name, origin: session.origin(row.place)))
    }
    let columns: [(ProfileField.Kind, String)] = [
      (.formerName, "Maiden Name"), (.address, "Address"), (.birthDate, "Birth Date"), (.headline, "Headline"),
      (.bio, "Summary"), (.city, "Geo Location"),
    ]
    for (kind, column) in columns {
      guard let value = row[column] else { continue }
      try session.emit(ProfileField(kind: kind, value: value, origin: session.origin(row.place)))
      if kind == .bio { try value.emitted(as: kind, row, &session) }
    }
    try readLists(row, &session)
  }

  /// `[a,b]`, `[PORTFOLIO:https://x,OTHER:https://y]`, `[SKYPE:name]`.
  private static func readLists(_ row: CSVRow, _ session: inout ImportSession) throws {
    let origin = session.origin(row.place)
    for site in list(row["Websites"]) {
      let (label, value) = labelled(site)
      try session.emit(ProfileField(kind: .website, value: value, label: label, origin: origin))
    }
    for handle in list(row["Twitter Handles"]) {
      try session.emit(ProfileField(kind: .linkedAccount, value: handle, label: "Twitter", origin: origin))
    }
    for messenger in list(row["Instant Messengers"]) {
      let (label, value) = labelled(messenger)
      try session.emit(ProfileField(kind: .linkedAccount, value: value, label: label, origin: origin))
    }
  }

  private static func labelled(_ entry: String) -> (label: String?, value: String) {
    let halves = entry.split(separator: ":", maxSplits: 1).map(String.init)
    let isLabelled = halves.count == 2 && !halves[1].hasPrefix("//")
    return isLabelled ? (halves[0], halves[1].trimmed) : (nil, entry)
  }

  private static func list(_ cell: String?) -> [String] {
    guard let cell, cell.hasPrefix("["), cell.hasSuffix("]") else { return cell.map { [$0] } ?? [] }
    return cell.dropFirst().dropLast().split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private static func readEmail(_ row: CSVRow, _ session: inout ImportSession) throws {
    guard let address = row["Email Address"], address.contains("@") else {
      return session.skip(row.place, "no e-mail address")
    }
    session.owner.emails.append(address.lowercased())
    try session.emit(
      ContactPoint(
        kind: .email, value: address, use: row["Confirmed"] == "No" ? .pending : .account,
        isPrimary: row["Primary"] == "Yes", at: row.moment("Updated On"), origin: session.origin(row.place)))
  }

  private static func readPhone(_ row: CSVRow, _ session: inout ImportSession) throws {
    guard let number = row["Number"] else { return session.skip(row.place, "no number") }
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
        since: row.moment("Started On"), until: row.moment("Finished On"), origin: session.origin(row.place)))
    try row["Description"]?.emitted(as: .headline, row, &session, about: row["Title"])
  }
}
