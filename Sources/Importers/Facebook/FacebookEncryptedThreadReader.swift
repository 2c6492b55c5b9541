import Model

/// Reads the threads of the separate download of encrypted chats, and joins each to the thread that it continues.
///
/// `{"participants": ["Jane Doe", "Nora Smith"], "threadName": "Nora Smith_40", "messages": […]}`; the text is right
/// UTF-8, the time in milliseconds. Source: formats/facebook.md section 8.4.
enum FacebookEncryptedThreadReader {
  static let readers = [
    MemberReader(
      "facebook.encrypted-messages", phase: .messages,
      paths: [
        "/*_#.json", "messages/*_#.json", "messages/encrypted/*_#.json", "encrypted/*_#.json",
        "secure_storage/*_#.json",
      ], read: read)
  ]

  private static func read(_ file: MemberFile, _ session: inout ImportSession) throws {
    guard FacebookFlatThreads.isThread(Substring(file.name)) else {
      throw Unreadable.unknownShape("a file of a thread has another name")
    }
    let head = try FacebookEncryptedThread(file)
    guard head.isThread else { throw Unreadable.unknownShape("no thread with participants and messages") }
    learnOwner(head, &session)
    let others = head.participants.filter { !session.owner.names.contains($0) }
    let other = others.count == 1 ? others[0] : nil
    let key = other.flatMap { session.memory.threads[$0] } ?? "encrypted:" + (other ?? head.name)
    try file.forEachJSONPart(repairingMetaText: false) { part in
      switch part {
      case .record(let record) where record.key == "messages":
        try message(record, thread: key, other: other, &session)
      case .damage(let pointer, let reason): session.skip(.pointer(pointer), reason)
      case .record, .member: break
      }
    }
    try session.emit(
      MessageThread(
        key: key, title: other ?? head.name, folder: "encrypted",
        participants: head.participants.map { Person(name: $0) },
        isGroup: head.participants.count > 2, origin: session.origin(.pointer(""))))
  }

  /// The owner is the participant after whom the thread is not named.
  private static func learnOwner(_ head: FacebookEncryptedThread, _ session: inout ImportSession) {
    guard session.owner.names.isEmpty, head.participants.count == 2 else { return }
    let others = head.participants.filter { $0 != head.title }
    if others.count == 1 { session.owner.names = others }
  }

  private static func message(
    _ record: JSONRecord, thread: String, other: String?, _ session: inout ImportSession
  ) throws {
    let value = record.value
    let sender = value["senderName"]?.string ?? ""
    let isOwn = session.owner.names.contains(sender)
    let kind = value["type"]?.string ?? "text"
    let isGone = value["isUnsent"]?.bool == true || kind == "placeholder"
    let text = MetaText.repaired(value["text"]?.string ?? "")
    let isLink = kind == "link"
    try session.emit(
      Item(
        kind: .message, authorship: isOwn ? .own : .received, text: isGone || isLink ? "" : text,
        author: isOwn || MessageCast.person(sender) == nil ? nil : Person(name: sender),
        target: other.map { Person(name: $0) }, thread: thread, attachments: attachments(value),
        links: isLink && !text.isEmpty ? [text] : [], occurredAt: MetaTime.milliseconds(value["timestamp"]),
        audience: .directMessage, origin: session.origin(.pointer(record.pointer))))
  }

  private static func attachments(_ value: JSONValue) -> [Attachment] {
    (value["media"]?.elements ?? []).compactMap { $0["uri"]?.string }.filter { !$0.hasPrefix("Failed") }
      .map { Attachment(kind: kind($0), uri: $0) }
  }

  private static func kind(_ uri: String) -> Attachment.Kind {
    switch uri.split(separator: ".").last?.lowercased() {
    case "jpg", "jpeg", "png", "webp", "gif": .photo
    case "mp4", "mov": .video
    case "ogg", "m4a", "mp3", "wav": .audio
    default: .document
    }
  }
}
