import Archives
import Model

/// Direct messages, in the five column sets of 2018 to 2026.
enum LinkedInMessages {
  static let readers: [MemberReader] = [
    MemberReader("linkedin.messages", phase: .messages, paths: ["messages[_#].csv", "Messages[_#].csv"]) {
      file, session in
      var threads: [String: MessageThread] = [:]
      var leftOut = 0
      let outcome = Result {
        try file.eachRow(columns: ["FROM", "TO", "DATE", "CONTENT"], &session) { row, session in
          let isRead = try read(row, &threads, &session)
          if !isRead { leftOut += 1 }
        }
      }
      for thread in threads.values.sorted(by: { $0.key < $1.key }) { try session.emit(thread) }
      if leftOut > 0 {
        session.note(.row(1), "\(leftOut) messages left out: advertisements, drafts, and messages without content")
      }
      try outcome.get()
    }
  ]

  /// Emits a message; says no to advertisements, drafts and messages without content.
  private static func read(
    _ row: CSVRow, _ threads: inout [String: MessageThread], _ session: inout ImportSession
  ) throws -> Bool {
    let title = row["CONVERSATION TITLE"]
    let text = LinkedInMarkup.plainText(row["CONTENT"] ?? "")
    let attachments = (row["ATTACHMENTS"] ?? "").split(separator: ",").map { Attachment(kind: .other, uri: String($0)) }
    guard title != "Sponsored Conversation", row["SUBJECT"] != "Sponsored Conversation",
      row["IS MESSAGE DRAFT"] != "Yes", !text.isEmpty || !attachments.isEmpty
    else { return false }
    let sender = LinkedInAddress.person(name: row["FROM"], address: row["SENDER PROFILE URL"])
    let recipients = recipients(row)
    let isOwn = isOwner(sender, row, session.owner)
    let others = (recipients + (isOwn ? [] : [sender])).filter { !isOwner($0, nil, session.owner) && !$0.isUnknown }
    let key = row["CONVERSATION ID"] ?? others.map { $0.handle ?? $0.name ?? "" }.sorted().joined(separator: ",")
    note(key, title: title, folder: row["FOLDER"], others, row, &threads, session)
    let participants = threads[key]?.participants ?? []
    try session.emit(
      Item(
        kind: .message, authorship: isOwn ? .own : .received, text: text, quoted: row["SUBJECT"] ?? "",
        author: isOwn ? nil : sender, target: participants.count == 1 ? participants[0] : nil, thread: key,
        attachments: attachments, occurredAt: row["DATE"].flatMap(LinkedInMoment.parse), audience: .directMessage,
        origin: session.origin(row.place)))
    return true
  }

  private static func isOwner(_ person: Person, _ row: CSVRow?, _ owner: ImportSession.Owner) -> Bool {
    if let direction = row?["Direction"] { return direction.lowercased() == "outgoing" }
    if let handle = person.handle, let own = owner.handle { return handle == own }
    return person.name.map(owner.names.contains) == true
  }

  /// The addresses count: names are joined by commas that are not escaped.
  private static func recipients(_ row: CSVRow) -> [Person] {
    let addresses = (row["RECIPIENT PROFILE URLS"] ?? "").split(separator: ",").map(String.init)
    let joined = row["TO"]
    if addresses.count <= 1 { return [LinkedInAddress.person(name: joined, address: addresses.first)] }
    let names = (joined ?? "").split(separator: ",").map { String($0).trimmed }
    return addresses.enumerated().map { index, address in
      LinkedInAddress.person(name: names.count == addresses.count ? names[index] : nil, address: address.trimmed)
    }
  }

  private static func note(
    _ key: String, title: String?, folder: String?, _ others: [Person], _ row: CSVRow,
    _ threads: inout [String: MessageThread], _ session: ImportSession
  ) {
    var thread =
      threads[key]
      ?? MessageThread(
        key: key, title: title, folder: (folder ?? "INBOX").lowercased(), participants: [], isGroup: false,
        origin: session.origin(row.place))
    for other in others where !thread.participants.contains(where: { isSame($0, other) }) {
      thread.participants.append(other)
    }
    thread.isGroup = thread.participants.count > 1
    threads[key] = thread
  }

  private static func isSame(_ one: Person, _ other: Person) -> Bool {
    if let handle = one.handle, let second = other.handle { return handle == second }
    return one.name == other.name
  }
}
