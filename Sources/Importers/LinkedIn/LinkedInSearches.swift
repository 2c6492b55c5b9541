import Archives
import Model

/// What the owner looked for; newer files leave the commas of a query without quotes.
enum LinkedInSearches {
  static func read(_ file: MemberFile, _ session: inout ImportSession) throws {
    var table = try CSVTable(file.open(), columns: ["Time", "Search Query"])
    while let row = try table.next() {
      guard !row.isBlank else { continue }
      session.beginElement()
      try read(row, &session)
      session.endElement()
    }
  }

  private static func read(_ row: CSVRow, _ session: inout ImportSession) throws {
    if let fault = row.fault { return session.skip(row.place, fault) }
    let text = row.cells.dropFirst().joined(separator: ",").trimmed
    guard !text.isEmpty else { return session.absorb() }
    try session.emit(
      Item(
        kind: .search, text: text, occurredAt: row.moment("Time"), audience: .onlyMe, origin: session.origin(row.place))
    )
  }
}
