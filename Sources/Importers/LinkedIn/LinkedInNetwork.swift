import Model

/// Connections, invitations and follows.
enum LinkedInNetwork {
  static let readers: [MemberReader] = [
    .rows(
      "linkedin.connections", phase: .people,
      paths: ["Connections[_#].csv", "linkedin_connections_export_microsoft_outlook.csv"],
      columns: ["First Name", "Last Name", "Connected On"], or: [["First Name", "Last Name", "E-mail Address"]],
      kinds: [.tie(.connection)], readConnection),
    MemberReader(
      "linkedin.invitations", phase: .people, paths: ["Invitations[_#].csv"], forms: [["From", "To", "Sent At"]],
      kinds: [.tie(.requestSent), .tie(.requestReceived), .item(.invitation)]
    ) { file, session in
      try LinkedInOwner.complete(file, &session)
      try file.eachRow(anyOf: [["From", "To", "Sent At"]], &session, readInvitation)
    },
    .rows(
      "linkedin.company-follows", phase: .people, paths: ["Company Follows[_#].csv"],
      columns: ["Organization", "Followed On"], kinds: [.tie(.companyFollow)]
    ) { row, session in
      try follow(.companyFollow, row["Organization"], at: row.moment("Followed On"), ended: false, row, &session)
    },
    .rows(
      "linkedin.member-follows", phase: .people, paths: ["Member_Follows[_#][_#].csv"],
      columns: ["Date", "Status", "FullName"], kinds: [.tie(.following)]
    ) { row, session in
      let ended = row["Status"]?.lowercased() == "unfollow"
      try follow(ended ? .removed : .following, row["FullName"], at: row.moment("Date"), ended: ended, row, &session)
    },
    .rows(
      "linkedin.hashtag-follows", phase: .people, paths: ["Hashtag_Follows[_#][_#].csv"],
      columns: ["HashTag", "CreatedTime"], kinds: [.tie(.hashtagFollow)]
    ) { row, session in
      try follow(
        .hashtagFollow, row["HashTag"], at: row.moment("CreatedTime"), ended: row["State"] == "Unfollow", row, &session)
    },
    .rows(
      "linkedin.member-hashtags", phase: .people, paths: ["Member Hashtags.csv"],
      columns: ["Member Posts About Hashtags"], kinds: [.field(.interest)]
    ) { row, session in
      guard let tag = row["Member Posts About Hashtags"] else { return session.absorb() }
      try session.emit(
        ProfileField(kind: .interest, value: tag, label: "Hashtags", origin: session.origin(row.place)))
    },
  ]

  private static func readConnection(_ row: CSVRow, _ session: inout ImportSession) throws {
    var person = LinkedInAddress.person(name: row.fullName(), address: row["URL"])
    person.email = row[["Email Address", "E-mail Address"]]
    guard !person.isUnknown else {
      session.skip(row.place, "neither a name nor an address: a closed or hidden account")
      return
    }
    person.employer = row["Company"]
    person.title = row[["Position", "Job Title"]]
    let since = row.moment("Connected On")
    if since == nil { session.note(row.place, "no date that can be read") }
    try session.emit(Tie(kind: .connection, other: person, since: since, origin: session.origin(row.place)))
  }

  private static func readInvitation(_ row: CSVRow, _ session: inout ImportSession) throws {
    let isOwn = isOutgoing(row, session.owner)
    let address = isOwn ? row["inviteeProfileUrl"] : row["inviterProfileUrl"]
    let other = LinkedInAddress.person(name: isOwn ? row["To"] : row["From"], address: address)
    let moment = row.moment("Sent At")
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

  private static func isOutgoing(_ row: CSVRow, _ owner: ImportSession.Owner) -> Bool {
    if let direction = row["Direction"] { return direction.uppercased() == "OUTGOING" }
    return row["From"].map(owner.names.contains) == true
  }

  private static func follow(
    _ kind: TieKind, _ name: String?, at moment: Timestamp?, ended: Bool, _ row: CSVRow,
    _ session: inout ImportSession
  ) throws {
    guard let name else { return session.skip(row.place, "a follow of nobody") }
    try session.emit(
      Tie(
        kind: kind, other: Person(name: name), since: ended ? nil : moment, until: ended ? moment : nil,
        origin: session.origin(row.place)))
  }
}
