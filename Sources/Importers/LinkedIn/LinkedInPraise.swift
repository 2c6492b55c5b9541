import Model

/// Recommendations and endorsements, given and received.
enum LinkedInPraise {
  static let readers: [MemberReader] = [
    recommendations(
      "linkedin.recommendations-given", .recommendationGiven,
      ["Recommendations_Given[_#].csv", "Recommendations Given.csv"], isKnownByHeader: true),
    // The same header as those given: only the name tells them apart.
    recommendations(
      "linkedin.recommendations-received", .recommendationReceived,
      ["Recommendations_Received[_#].csv", "Recommendations Received.csv"], isKnownByHeader: false),
    .rows(
      "linkedin.endorsements-given", phase: .people,
      paths: ["Endorsement_Given_Info[_#].csv", "Endorsement Given Info.csv"],
      columns: ["Endorsement Date", "Skill Name", "Endorsee First Name"], kinds: [.tie(.endorsementGiven)]
    ) { row, session in try readEndorsement(.endorsementGiven, "Endorsee", row, &session) },
    .rows(
      "linkedin.endorsements-received", phase: .people,
      paths: ["Endorsement_Received_Info[_#].csv", "Endorsement Received Info.csv"],
      columns: ["Endorsement Date", "Skill Name", "Endorser First Name"], kinds: [.tie(.endorsementReceived)]
    ) { row, session in try readEndorsement(.endorsementReceived, "Endorser", row, &session) },
    .rows(
      "linkedin.reviews", phase: .activity, paths: ["Reviews.csv"], columns: ["Review Type", "Review Text"],
      kinds: [.item(.review)]
    ) { row, session in
      let other = Person(name: row.known("Reviewee") ?? row.known("Reviewer"))
      try session.emit(
        Item(
          kind: .review, authorship: row.header.holds(["Reviewee"]) ? .own : .received, text: row["Review Text"] ?? "",
          quoted: row["Review Tags"] ?? "", target: other.isUnknown ? nil : other,
          occurredAt: row.moment("Creation Date"), origin: session.origin(row.place)))
    },
  ]

  private static func recommendations(
    _ id: String, _ kind: TieKind, _ paths: [PathPattern], isKnownByHeader: Bool
  ) -> MemberReader {
    let columns = ["First Name", "Last Name", "Text", "Creation Date"]
    let forms = isKnownByHeader ? [columns] : []
    return MemberReader(
      id, phase: .people, paths: paths, forms: forms,
      kinds: kind == .recommendationGiven ? [.tie(kind), .item(.recommendation)] : [.tie(kind)]
    ) { file, session in
      try file.eachRow(anyOf: [columns], &session) { row, session in try readRecommendation(kind, row, &session) }
    }
  }

  private static func readRecommendation(_ kind: TieKind, _ row: CSVRow, _ session: inout ImportSession) throws {
    let person = Person(name: row.fullName(), employer: row["Company"], title: row["Job Title"])
    let moment = row.moment("Creation Date")
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
    let person = LinkedInAddress.person(name: row.fullName(prefix: "\(role) "), address: row["\(role) Public Url"])
    guard !person.isUnknown else { return session.skip(row.place, "nobody at the other end") }
    try session.emit(
      Tie(
        kind: kind, other: person, since: row.moment("Endorsement Date"), note: row["Skill Name"],
        origin: session.origin(row.place)))
  }
}
