import Model

/// The address books that were uploaded: other people's addresses on LinkedIn.
enum LinkedInContacts {
  static let readers: [MemberReader] = [
    .rows(
      "linkedin.contacts", phase: .people,
      paths: ["Contacts[_#].csv", "ImportedContacts[_#].csv", "Imported Contacts.csv"],
      columns: ["First Name", "Last Name", "Emails", "Phone Numbers"],
      or: [["First Name", "Last Name", "Email Address", "Phone Numbers"]], kinds: [.contactPoint(.uploaded)],
      readContact)
  ]

  private static func readContact(_ row: CSVRow, _ session: inout ImportSession) throws {
    let holder = Person(name: row["Full Name"] ?? row.fullName(), employer: row["Companies"], title: row["Title"])
    let at = row.moment("Created At")
    let origin = session.origin(row.place)
    let emails = row.list("Emails", separator: ",") + row.list("Email Address", separator: ",")
    let phones = row.list("Phone Numbers", separator: ",")
    guard !emails.isEmpty || !phones.isEmpty else {
      session.skip(row.place, "a contact without an address or a number")
      return
    }
    for (kind, values) in [(ContactPoint.Kind.email, emails), (.phone, phones)] {
      for value in values {
        try session.emit(
          ContactPoint(kind: kind, value: value, use: .uploaded, holder: holder, at: at, origin: origin))
      }
    }
  }
}
