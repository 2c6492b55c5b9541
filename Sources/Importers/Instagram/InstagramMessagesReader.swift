import Model

/// Reads direct messages, in whatever folder they lie.
enum InstagramMessagesReader {
  static let readers: [MemberReader] = [
    // inbox, message_requests, archived_threads, broadcast …; since 2024 some lie under your_activity_across_facebook/.
    .instagram("messages", .messages, ["messages/*/*/message[_#]"]) { file, session in
      if file.isPage {
        try MessagePageReader.read(file, zone: InstagramRecord.zone, &session)
      } else {
        try MessageThreadReader.read(file, &session)
      }
    },
    .instagram("channel-replies", .messages, ["messages/*/*/replies[_#]", "messages/*/replies[_#]"], read: replies),
  ]

  /// The owner's and others' answers in a broadcast channel.
  private static func replies(_ file: MemberFile, _ session: inout ImportSession) throws {
    let thread = MessageThreadReader.threadKey(folder: file.folder)
    try session.readJSON(file) { record, session in
      guard record.key == "replies" else { return session.absorb() }
      let value = record.value
      let sender = value["reply_sender"]?.string ?? value["sender_name"]?.string ?? ""
      let isOwn = sender.isEmpty || session.owner.names.contains(sender)
      try session.emit(
        Item(
          kind: .message, authorship: isOwn ? .own : .received, text: value["reply_content"]?.string ?? "",
          author: isOwn ? nil : Person(name: sender), thread: thread,
          occurredAt: MetaTime.milliseconds(value["timestamp_ms"]), audience: .group,
          origin: session.origin(.pointer(record.pointer))))
    }
  }
}
