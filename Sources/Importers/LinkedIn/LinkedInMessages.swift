import Archives
import Model

/// Direct messages, in the five column sets of 2018 to 2026, and talk with LinkedIn's assistants.
package enum LinkedInMessages {
  static let readers: [MemberReader] = [
    MemberReader(
      "linkedin.messages", phase: .messages, paths: ["messages[_#].csv", "Messages[_#].csv"], forms: [columns],
      kinds: [.item(.message), .thread]
    ) { file, session in try read(file, isAssistant: false, &session) },
    MemberReader(
      "linkedin.assistants", phase: .messages,
      paths: [
        "coach_messages.csv", "guide_messages.csv", "learning_coach_messages.csv", "learning_role_play_messages.csv",
        "LearningCoachMessages.csv",
      ]
    ) { file, session in
      guard try !isEmpty(file) else { return }
      try read(file, isAssistant: true, &session)
    },
  ]

  private static let columns = ["FROM", "TO", "DATE", "CONTENT"]

  /// Reads a file of messages; `glances` is false where a test wants every row to take the long way.
  package static func read(
    _ file: MemberFile, isAssistant: Bool, _ session: inout ImportSession, glances: Bool = true
  ) throws {
    try LinkedInOwner.complete(file, &session)
    var threads: [String: LinkedInThread] = [:]
    var leftOut = 0
    var glance = LinkedInMessageGlance()
    let mayGlance = glances && !isAssistant
    let outcome = Result {
      try file.eachRow(anyOf: [columns], &session) { row, session in
        try mayGlance && glance.takes(row, &session)
      } _: { row, session in
        // The last row of a file without a line end is offered to nobody.
        try glance.flush(&session)
        let isRead = try read(row, isAssistant: isAssistant, &threads, &glance, &session)
        if isRead { return }
        session.absorb()
        leftOut += 1
      }
    }
    try glance.flush(&session)
    for (_, known) in threads.sorted(by: { $0.key < $1.key }) { try session.emit(known.thread) }
    if leftOut > 0 {
      session.note(.row(1), "\(leftOut) messages left out: advertisements, drafts, and messages without content")
    }
    try outcome.get()
  }

  /// One file has a sentence in place of a header when there is nothing in it.
  private static func isEmpty(_ file: MemberFile) throws -> Bool {
    var reader = try CSVReader(file.open())
    guard let first = try reader.next() else { return false }
    return first.cells.first?.trimmed == "No conversations found"
  }

  /// Emits a message; says no to advertisements, drafts, answers of machines and messages without content.
  private static func read(
    _ row: CSVRow, isAssistant: Bool, _ threads: inout [String: LinkedInThread], _ glance: inout LinkedInMessageGlance,
    _ session: inout ImportSession
  ) throws -> Bool {
    let title = row["CONVERSATION TITLE"]
    let text = LinkedInMarkup.plainText(row["CONTENT"] ?? "")
    let attachments = row.list("ATTACHMENTS", separator: ",").map { Attachment(kind: .other, uri: $0) }
    guard title != "Sponsored Conversation", row["SUBJECT"] != "Sponsored Conversation",
      row["IS MESSAGE DRAFT"] != "Yes", !text.isEmpty || !attachments.isEmpty
    else { return false }
    let sender = LinkedInAddress.person(name: row["FROM"], address: row["SENDER PROFILE URL"])
    let isOwn = isOwner(sender, row, session.owner)
    if isAssistant && !isOwn { return false }
    let recipients = recipients(row)
    let others = (recipients + (isOwn ? [] : [sender])).filter { !isOwner($0, nil, session.owner) && !$0.isUnknown }
    let key = row["CONVERSATION ID"] ?? others.map { $0.handle ?? $0.name ?? "" }.sorted().joined(separator: ",")
    note(key, title: title, folder: isAssistant ? "assistant" : row["FOLDER"], others, row, &threads, session)
    let participants = threads[key]?.thread.participants ?? []
    let moment = row.moment("DATE")
    if moment == nil { session.note(row.place, "no date that can be read") }
    let item = Item(
      kind: .message, authorship: isOwn ? .own : .received, text: text, quoted: row["SUBJECT"] ?? "",
      author: isOwn ? nil : sender, target: participants.count == 1 ? participants[0] : nil, thread: key,
      attachments: attachments, occurredAt: moment, audience: isAssistant ? .onlyMe : .directMessage,
      origin: session.origin(row.place))
    glance.learn(from: item, participants: participants.count)
    try session.emit(item)
    return true
  }

  private static func isOwner(_ person: Person, _ row: CSVRow?, _ owner: ImportSession.Owner) -> Bool {
    if let direction = row?["Direction"] { return direction.lowercased() == "outgoing" }
    if let handle = person.handle, let own = owner.handle { return handle == own }
    return person.name.map(owner.names.contains) == true
  }

  /// The addresses count: names are joined by commas that are not escaped.
  private static func recipients(_ row: CSVRow) -> [Person] {
    let addresses = row.list("RECIPIENT PROFILE URLS", separator: ",")
    let joined = row["TO"]
    if addresses.count <= 1 { return [LinkedInAddress.person(name: joined, address: addresses.first)] }
    let names = (joined ?? "").split(separator: ",").map { String($0).trimmed }
    return addresses.enumerated().map { index, address in
      LinkedInAddress.person(name: names.count == addresses.count ? names[index] : nil, address: address)
    }
  }

  private static func note(
    _ key: String, title: String?, folder: String?, _ others: [Person], _ row: CSVRow,
    _ threads: inout [String: LinkedInThread], _ session: ImportSession
  ) {
    if threads[key] == nil {
      threads[key] = LinkedInThread(
        MessageThread(
          key: key, title: title, folder: (folder ?? "INBOX").lowercased(), participants: [], isGroup: false,
          hasOwnKey: row["CONVERSATION ID"] != nil, origin: session.origin(row.place)))
    }
    for other in others { threads[key]?.add(other) }
  }
}
