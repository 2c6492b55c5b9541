import Archives
import Model

/// Own comments: with backslashes since 2026; before that with lines that spill over into rows of their own.
enum LinkedInComments {
  private static let columns = ["Date", "Link", "Message"]

  static func read(_ file: MemberFile, _ session: inout ImportSession) throws {
    let dialect: CSVDialect = try hasBackslashes(file) ? .backslashes : .doubledQuotes
    var table = try CSVTable(file.open(), columns: columns, dialect: dialect)
    var open: (row: CSVRow, text: String)?
    let outcome = Result {
      while let row = try table.next() {
        if let known = open, let more = continuation(row) {
          open = (known.row, "\(known.text)\n\(more)")
        } else if !row.isBlank {
          try close(open, &session)
          open = (row, row["Message"] ?? "")
        }
      }
    }
    try close(open, &session)
    try outcome.get()
  }

  /// The text of a row that is the next line of the comment before it; nothing for a comment of its own.
  private static func continuation(_ row: CSVRow) -> String? {
    if row.isBlank { return "" }
    if row["Date"].flatMap(LinkedInMoment.parse) != nil { return nil }
    // A comment without a date has its address all the same.
    if row["Date"] == nil && row["Link"]?.hasPrefix("http") == true { return nil }
    return row.cells.map(\.trimmed).joined(separator: ",").trimmed
  }

  private static func close(_ comment: (row: CSVRow, text: String)?, _ session: inout ImportSession) throws {
    guard let (row, text) = comment else { return }
    let link = row["Link"]
    guard link?.hasPrefix("http") == true || row["Date"] != nil else {
      session.skip(row.place, "a line that belongs to no comment")
      return
    }
    let anchored = link?.contains("commentUrn=") == true ? LinkedInAddress.moment(link) : nil
    try session.emit(
      Item(
        kind: .comment, text: text.trimmed, permalink: LinkedInAddress.permalink(link),
        occurredAt: row["Date"].flatMap(LinkedInMoment.parse) ?? anchored, origin: session.origin(row.place)))
  }

  /// Whether the file holds `\"` and is whole when read so.
  private static func hasBackslashes(_ file: MemberFile) throws -> Bool {
    guard let plain = try? CSVTable(file.open(), columns: columns),
      var escaped = try? CSVTable(file.open(), columns: columns, dialect: .backslashes)
    else { return false }
    guard try holdsEscapedQuote(file) else { return false }
    while true {
      guard let row = try? escaped.next() else { break }
      if !row.isBlank && row.cells.count != plain.header.names.count { return false }
    }
    return true
  }

  private static func holdsEscapedQuote(_ file: MemberFile) throws -> Bool {
    var text = try CSVText(file.open())
    var last: UInt8 = 0
    while let byte = try text.next() {
      if byte == UInt8(ascii: "\"") && last == UInt8(ascii: "\\") { return true }
      last = byte
    }
    return false
  }
}
