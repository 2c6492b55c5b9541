import Model

/// Reads other people's addresses that the owner handed over: address books in each of the shapes they have had.
enum FacebookContactReader {
  static let readers: [MemberReader] = [
    .facebook(
      "contacts", .people,
      [
        "contacts_uploaded_before_2021", "your_imported_contacts", "contacts_uploaded_from_your_phone",
        "synced_contacts_from_*", "your_address_books", "about_you/your_address_books", "imported_contacts",
      ], .labels, read: contacts)
  ]

  private struct Entry {
    var name: String?
    var points: [String]
    var at: Timestamp?
  }

  private static func contacts(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    record.noteUnknownLabel(&session)
    let found = entries(record).filter { !$0.points.isEmpty || $0.name?.isEmpty == false }
    if found.isEmpty { return session.skip(record.place, "no contact in the record") }
    for entry in found {
      if let name = entry.name, !name.isEmpty { session.knownNames.insert(name) }
      // A name without a number still shows that the address book was handed over; there is no point to record.
      if entry.points.isEmpty { session.absorb() }
      for value in entry.points {
        try session.emit(
          ContactPoint(
            kind: value.contains("@") ? .email : .phone, value: value, use: .uploaded,
            holder: Person(name: entry.name), at: entry.at, origin: session.origin(record.place)))
      }
    }
  }

  private static func entries(_ record: FacebookRecord) -> [Entry] {
    guard let labels = record.labels else { return [addressBookEntry(record.value)] }
    let nested = labels.records(.contacts)
    let records = nested.isEmpty ? labels.records.filter { $0.text(.name, .contactName) != nil } : nested
    return records.isEmpty ? [entry(labels)] : records.map(entry)
  }

  private static func entry(_ labels: FacebookLabels) -> Entry {
    let points = [labels.text(.contactPoint), labels.text(.email), labels.text(.phone)].compactMap { $0 }
    let shaped = points.isEmpty ? labels.plain.map(\.value).filter(FacebookContactPoint.looksLike) : points
    let name =
      labels.text(.contactName, .name) ?? labels.plain.map(\.value).first { !FacebookContactPoint.looksLike($0) }
    return Entry(name: name, points: shaped, at: labels.moment(.created, .uploaded, .updated) ?? labels.moment())
  }

  private static func addressBookEntry(_ value: JSONValue) -> Entry {
    let points = (value["details"]?.elements ?? []).compactMap { $0["contact_point"]?.string }
    return Entry(
      name: value["name"]?.string, points: points.filter { !$0.isEmpty },
      at: MetaTime.seconds(value["created_timestamp"]) ?? MetaTime.seconds(value["updated_timestamp"]))
  }
}
