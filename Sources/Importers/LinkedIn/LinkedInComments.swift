import Archives
import Model

/// Own comments: with backslashes since 2026; before that with lines that spill over into rows of their own.
enum LinkedInComments {
  static let columns = ["Date", "Link", "Message"]

  static func read(_ file: MemberFile, _ session: inout ImportSession) throws {
    var table = try CSVTable(file.open(), columns: columns, dialect: dialect(of: file))
    var open: (row: CSVRow, text: String)?
    let outcome = Result {
      while let row = try table.next() {
        if let fault = row.fault {
          session.beginElement()
          session.skip(row.place, fault)
          session.endElement()
        } else if let known = open, let more = continuation(row) {
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
    if row.moment("Date") != nil { return nil }
    // A comment without a date that can be read has its address all the same.
    if row["Link"]?.hasPrefix("http") == true { return nil }
    return row.cells.map(\.trimmed).joined(separator: ",").trimmed
  }

  private static func close(_ comment: (row: CSVRow, text: String)?, _ session: inout ImportSession) throws {
    guard let (row, text) = comment else { return }
    session.beginElement()
    defer { session.endElement() }
    let link = row["Link"]
    guard link?.hasPrefix("http") == true || row["Date"] != nil else {
      session.skip(row.place, "a line that belongs to no comment")
      return
    }
    let anchored = link?.contains("commentUrn=") == true ? LinkedInAddress.moment(link) : nil
    try session.emit(
      Item(
        kind: .comment, text: (text + surplus(row)).trimmed, permalink: LinkedInAddress.permalink(link),
        occurredAt: row.moment("Date") ?? anchored, origin: session.origin(row.place)))
  }

  /// What commas without quotes cut off: the message is the last column.
  private static func surplus(_ row: CSVRow) -> String {
    let rest = row.cells.dropFirst(row.header.names.count)
    return rest.contains { !$0.isEmpty } ? "," + rest.joined(separator: ",") : ""
  }

  /// Backslashes if the file holds `\"` and no more rows break when it is read so.
  private static func dialect(of file: MemberFile) throws -> CSVDialect {
    guard try holdsEscapedQuote(file) else { return .doubledQuotes }
    return soundRows(file, .backslashes) >= soundRows(file, .doubledQuotes) ? .backslashes : .doubledQuotes
  }

  private static func soundRows(_ file: MemberFile, _ dialect: CSVDialect) -> Int {
    guard var table = try? CSVTable(file.open(), columns: columns, dialect: dialect) else { return 0 }
    var sound = 0
    while let row = try? table.next() {
      if row.fault == nil, row.cells.count == table.header.names.count { sound += 1 }
    }
    return sound
  }

  private static func holdsEscapedQuote(_ file: MemberFile) throws -> Bool {
    var window = try CSVWindow(file.open())
    repeat {
      for index in window.bytes.indices.dropFirst()
      where window.bytes[index] == CSVByte.quote && window.bytes[index - 1] == CSVByte.backslash { return true }
      // The last byte stays: the quote behind it may begin the next block.
      window.start = max(0, window.bytes.count - 1)
    } while try window.refill()
    return false
  }
}
