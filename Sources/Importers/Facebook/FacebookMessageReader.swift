import Model

/// Reads messages in each of their folders.
enum FacebookMessageReader {
  static let readers: [MemberReader] = [
    MemberReader(
      "facebook.messages", phase: .messages,
      paths: folders.flatMap { folder in
        [PathPattern("messages/\(folder)/*/message[_#].json"), PathPattern("messages/\(folder)/*/message[_#].html")]
      }, read: thread),
    .facebook("ai-conversations", .messages, ["messages/ai_conversations"], .labels, read: aiConversation),
  ]

  private static let folders = [
    "inbox", "archived_threads", "message_requests", "filtered_threads", "e2ee_cutover", "legacy_threads", "broadcast",
  ]

  private static func thread(_ file: MemberFile, _ session: inout ImportSession) throws {
    if file.name.hasSuffix(".html") {
      let zone = FacebookZone.stated(&session)
      if zone == nil { FacebookZone.noteMissing(&session) }
      return try MessagePageReader.read(file, zone: zone ?? .utc, &session)
    }
    if session.owner.names.isEmpty { try learnOwner(file, &session) }
    try MessageThreadReader.read(file, &session)
  }

  /// Takes the owner's name from a thread of two, whose title is the other's name.
  private static func learnOwner(_ file: MemberFile, _ session: inout ImportSession) throws {
    var names: [String] = []
    var title = ""
    try file.forEachJSONPart { part in
      switch part {
      case .record(let record) where record.key == "participants":
        if let name = record.value["name"]?.string, !name.isEmpty { names.append(name) }
      case .member("title", let value): title = value.string ?? ""
      default: break
      }
    }
    let others = names.filter { $0 != title }
    if names.count == 2, others.count == 1 { session.owner.names = others }
  }

  /// What was typed to the platform's assistant: long values of the owner's, whatever their labels.
  private static func aiConversation(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let said = record.value["messages"]?.elements ?? [record.value]
    for entry in said {
      let labels = FacebookLabels(entry)
      let text =
        entry["content"]?.string ?? entry["text"]?.string ?? labels?.text(.message) ?? labels?.longestUnlabelled
      guard let text, !text.isEmpty else {
        session.absorb()
        continue
      }
      let sender = entry["sender_name"]?.string ?? labels?.text(.author)
      let isOwn = sender.map { session.owner.names.contains($0) } ?? true
      try session.emit(
        Item(
          kind: .message, authorship: isOwn ? .own : .received, text: text, thread: "assistant",
          occurredAt: MetaTime.milliseconds(entry["timestamp_ms"]) ?? MetaTime.seconds(entry["timestamp"])
            ?? labels?.moment() ?? record.occurredAt,
          audience: .directMessage, origin: session.origin(record.place)))
    }
  }
}
