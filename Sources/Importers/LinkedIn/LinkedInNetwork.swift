import Model

/// Connections, invitations, follows, recommendations, endorsements and uploaded address books.
enum LinkedInNetwork {
  static let readers: [MemberReader] = [
    .rows(
      "linkedin.connections", phase: .people, paths: ["Connections[_#].csv"], columns: ["First Name", "Connected On"],
      readConnection),
    .rows(
      "linkedin.invitations", phase: .people, paths: ["Invitations[_#].csv"], columns: ["From", "To", "Sent At"],
      readInvitation),
    .rows("linkedin.company-follows", phase: .people, paths: ["Company Follows.csv"], columns: ["Organization"]) {
      row, session in
      guard let name = row["Organization"] else { return }
      try follow(.companyFollow, Person(name: name), at: row["Followed On"], ended: false, row, &session)
    },
    .rows(
      "linkedin.member-follows", phase: .people, paths: ["Member_Follows[_#][_#].csv"], columns: ["Status", "FullName"]
    ) {
      row, session in
      guard let name = row["FullName"] else { return }
      let ended = row["Status"] == "Unfollow"
      try follow(ended ? .removed : .following, Person(name: name), at: row["Date"], ended: ended, row, &session)
    },
    .rows("linkedin.hashtag-follows", phase: .people, paths: ["Hashtag_Follows[_#][_#].csv"], columns: ["HashTag"]) {
      row, session in
      guard let name = row["HashTag"] else { return }
      try follow(
        .hashtagFollow, Person(name: name), at: row["CreatedTime"], ended: row["State"] == "Unfollow", row, &session)
    },
    .rows(
      "linkedin.recommendations-given", phase: .people,
      paths: ["Recommendations_Given.csv", "Recommendations Given.csv"],
      columns: ["First Name", "Text"]
    ) { row, session in try readRecommendation(.recommendationGiven, row, &session) },
    .rows(
      "linkedin.recommendations-received", phase: .people,
      paths: ["Recommendations_Received.csv", "Recommendations Received.csv"], columns: ["First Name", "Text"]
    ) { row, session in try readRecommendation(.recommendationReceived, row, &session) },
    .rows(
      "linkedin.endorsements-given", phase: .people,
      paths: ["Endorsement_Given_Info.csv", "Endorsement Given Info.csv"],
      columns: ["Skill Name", "Endorsee First Name"]
    ) { row, session in try readEndorsement(.endorsementGiven, "Endorsee", row, &session) },
    .rows(
      "linkedin.endorsements-received", phase: .people,
      paths: ["Endorsement_Received_Info.csv", "Endorsement Received Info.csv"],
      columns: ["Skill Name", "Endorser First Name"]
    ) { row, session in try readEndorsement(.endorsementReceived, "Endorser", row, &session) },
    .rows(
      "linkedin.contacts", phase: .people, paths: ["Contacts.csv", "ImportedContacts.csv", "Imported Contacts.csv"],
      columns: ["First Name", "Last Name", "Phone Numbers"], readContact),
  ]

  private static func readConnection(_ row: CSVRow, _ session: inout ImportSession) throws {
    let name = fullName(row, prefix: "")
    var person = LinkedInAddress.person(name: name, address: row["URL"])
    person.email = row["Email Address"]
    guard !person.isUnknown else {
      session.skip(row.place, "neither a name nor an address: a closed or hidden account")
      return
    }
    person.employer = row["Company"]
    person.title = row["Position"]
    let since = row["Connected On"].flatMap(LinkedInMoment.parse)
    if since == nil { session.note(row.place, "no date that can be read") }
    try session.emit(Tie(kind: .connection, other: person, since: since, origin: session.origin(row.place)))
  }

  private static func readInvitation(_ row: CSVRow, _ session: inout ImportSession) throws {
    let isOwn = row["Direction"] == "OUTGOING"
    let address = isOwn ? row["inviteeProfileUrl"] : row["inviterProfileUrl"]
    let other = LinkedInAddress.person(name: isOwn ? row["To"] : row["From"], address: address)
    let moment = row["Sent At"].flatMap(LinkedInMoment.parse)
    let origin = session.origin(row.place)
    guard !other.isUnknown else {
      session.skip(row.place, "nobody at the other end")
      return
    }
    try session.emit(
      Tie(
        kind: isOwn ? .requestSent : .requestReceived, other: other, since: moment, note: row["Message"],
        origin: origin))
    guard isOwn, let text = row["Message"] else { return }
    try session.emit(
      Item(
        kind: .invitation, text: text, target: other, occurredAt: moment, audience: .directMessage, origin: origin))
  }

  private static func follow(
    _ kind: TieKind, _ other: Person, at: String?, ended: Bool, _ row: CSVRow, _ session: inout ImportSession
  ) throws {
    let moment = at.flatMap(LinkedInMoment.parse)
    try session.emit(
      Tie(
        kind: kind, other: other, since: ended ? nil : moment, until: ended ? moment : nil,
        origin: session.origin(row.place)))
  }

  private static func readRecommendation(_ kind: TieKind, _ row: CSVRow, _ session: inout ImportSession) throws {
    let person = Person(name: fullName(row, prefix: ""), employer: row["Company"], title: row["Job Title"])
    let moment = row["Creation Date"].flatMap(LinkedInMoment.parse)
    let origin = session.origin(row.place)
    try session.emit(Tie(kind: kind, other: person, since: moment, note: row["Text"], origin: origin))
    guard kind == .recommendationGiven, let text = row["Text"] else { return }
    try session.emit(
      Item(
        kind: .recommendation, text: text, target: person, occurredAt: moment,
        audience: row["Status"] == "HIDDEN" ? .onlyMe : .network, origin: origin))
  }

  private static func readEndorsement(
    _ kind: TieKind, _ role: String, _ row: CSVRow, _ session: inout ImportSession
  ) throws {
    let person = LinkedInAddress.person(name: fullName(row, prefix: "\(role) "), address: row["\(role) Public Url"])
    guard !person.isUnknown else { return }
    try session.emit(
      Tie(
        kind: kind, other: person, since: row["Endorsement Date"].flatMap(LinkedInMoment.parse),
        note: row["Skill Name"],
        origin: session.origin(row.place)))
  }

  private static func readContact(_ row: CSVRow, _ session: inout ImportSession) throws {
    let holder = Person(
      name: row["Full Name"] ?? fullName(row, prefix: ""), employer: row["Companies"], title: row["Title"])
    let at = row["Created At"].flatMap(LinkedInMoment.parse)
    let origin = session.origin(row.place)
    let columns: [(ContactPoint.Kind, [String])] = [
      (.email, ["Emails", "Email Address"]), (.phone, ["Phone Numbers"]),
    ]
    for (kind, names) in columns {
      for value in (row[names] ?? "").split(separator: ",").map({ String($0).trimmed }) where !value.isEmpty {
        try session.emit(
          ContactPoint(kind: kind, value: value, use: .uploaded, holder: holder, at: at, origin: origin))
      }
    }
  }

  private static func fullName(_ row: CSVRow, prefix: String) -> String? {
    let name = [row["\(prefix)First Name"], row["\(prefix)Last Name"]].compactMap(\.self).joined(separator: " ")
    return name.isEmpty ? nil : name
  }
}
