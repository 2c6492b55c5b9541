import Model

/// The curriculum vitae beyond jobs: schools, skills, certificates, projects, voluntary work.
enum LinkedInCurriculum {
  static let readers: [MemberReader] = [
    entry(
      "education", .school, ["Education.csv"], ["School Name", "Degree Name"], name: "School Name",
      label: "Degree Name", since: "Start Date", until: "End Date", text: "Notes"),
    entry("skills", .skill, ["Skills.csv"], ["Name"], name: "Name"),
    entry("causes", .cause, ["Causes You Care About.csv"], ["Supported Cause"], name: "Supported Cause"),
    entry(
      "certifications", .certification, ["Certifications.csv"], ["Name", "Authority", "License Number"], name: "Name",
      label: "Authority", since: "Started On", until: "Finished On"),
    entry(
      "projects", .project, ["Projects.csv"], ["Title", "Description", "Url", "Started On"],
      or: [["Title", "Description", "Url", "Start Date"]], name: "Title", label: "Url", since: "Started On",
      until: "Finished On", text: "Description"),
    entry(
      "volunteering", .volunteering, ["Volunteering.csv"], ["Company Name", "Role", "Cause"], name: "Company Name",
      label: "Role", since: "Started On", until: "Finished On", text: "Description"),
    entry(
      "organizations", .organisation, ["Organizations.csv"], ["Name", "Description", "Position"], name: "Name",
      label: "Position", since: "Started On", until: "Finished On", text: "Description"),
    entry(
      "publications", .publication, ["Publications.csv"], ["Name", "Published On", "Publisher"], name: "Name",
      label: "Publisher", since: "Published On", text: "Description"),
    entry("patents", .publication, ["Patents.csv"], [], name: "Title", label: "Number", text: "Description"),
    entry(
      "honors", .honour, ["Honors.csv"], ["Title", "Description", "Issued On"],
      or: [["Title", "Description", "Issuer"]], name: "Title", label: "Issuer", since: "Issued On", text: "Description"
    ),
    entry(
      "test-scores", .honour, ["TestScores.csv"], ["Tested On", "Name", "Score"], name: "Name", label: "Score",
      since: "Tested On", text: "Description"),
    entry("courses", .course, ["Courses.csv"], ["Name", "Number"], name: "Name", label: "Number"),
    entry("languages", .language, ["Languages.csv"], ["Name", "Proficiency"], name: "Name", label: "Proficiency"),
  ]

  /// A reader of a file whose rows are one fact each; a text in it is judged like anything that was written.
  private static func entry(
    _ id: String, _ kind: ProfileField.Kind, _ paths: [PathPattern], _ columns: [String], or others: [[String]] = [],
    name: String, label: String? = nil, since: String? = nil, until: String? = nil, text: String? = nil
  ) -> MemberReader {
    .rows("linkedin.\(id)", phase: .owner, paths: paths, columns: columns, or: others, kinds: [.field(kind)]) {
      row, session in
      guard let value = row.known(name) ?? row.known(label) ?? row.known(text) else {
        session.skip(row.place, "an entry without a name")
        return
      }
      try session.emit(
        ProfileField(
          kind: kind, value: value, label: row.known(label), since: moment(row, since, "Start Date", "Issue Date"),
          until: moment(row, until, "End Date"), origin: session.origin(row.place)))
      try row.known(text)?.emitted(as: kind, row, &session, about: value)
    }
  }

  /// The moment in a column, or in the ones that older exports have in its place.
  private static func moment(_ row: CSVRow, _ column: String?, _ older: String...) -> Timestamp? {
    guard let column else { return nil }
    return row[[column] + older].flatMap(LinkedInMoment.parse)
  }
}
