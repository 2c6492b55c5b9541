import Model

/// Reads the threads of the separate download of encrypted chats.
///
/// Each continues a thread of the account's export, which the vault finds by who takes part: this download has no keys.
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
    let head = try FacebookEncryptedThread(file)
    guard head.isThread else { throw Unreadable.unknownShape("no thread with participants and messages") }
    let sharedNames = survey(file, &session)
    let other = head.other(than: session.owner.names)
    let isOne = other.map { !sharedNames.contains($0) && !MetaSystemText.isPlaceholder($0) } ?? false
    // A name that several people have says nothing; then the number tells them apart, for this download.
    let key = "encrypted:" + (isOne ? other ?? head.name : head.name)
    if !isOne, other != nil, head.hasMessages {
      session.note(
        .pointer(""), "several people have this name: which of the account's threads goes on here is unknown")
    }
    try file.forEachJSONPart(repairingMetaText: false) { part in
      switch part {
      case .record(let record) where record.key == "messages":
        session.beginElement()
        try message(record, thread: key, other: other, &session)
        session.endElement()
      case .damage(let pointer, let reason): session.skip(.pointer(pointer), reason)
      case .record, .member: break
      }
    }
    try session.emit(
      MessageThread(
        key: key, title: other ?? head.title, folder: "encrypted",
        participants: head.participants.compactMap(MessageCast.person),
        isGroup: head.participants.count > 2, hasOwnKey: false, origin: session.origin(.pointer(""))))
  }

  /// Looks through the threads once: who the owner is where nothing else says it, and which names are shared.
  private static func survey(_ file: MemberFile, _ session: inout ImportSession) -> Set<String> {
    if let known = session.memory.sharedNames { return known }
    let survey = FacebookEncryptedSurvey(beside: file)
    if session.owner.names.isEmpty, let owner = survey.owner { session.owner.names = [owner] }
    let names = survey.sharedNames(owner: session.owner.names)
    session.memory.sharedNames = names
    return names
  }

  private static func message(
    _ record: JSONRecord, thread: String, other: String?, _ session: inout ImportSession
  ) throws {
    let value = record.value
    let sender = MetaText.repaired(value["senderName"]?.string ?? "")
    let isOwn = session.owner.names.contains(sender)
    let kind = value["type"]?.string ?? "text"
    let isGone = value["isUnsent"]?.bool == true || kind == "placeholder"
    let text = MetaText.repaired(value["text"]?.string ?? "")
    let isLink = kind == "link"
    try session.emit(
      Item(
        kind: .message, authorship: isOwn ? .own : .received, text: isGone ? "" : text,
        author: isOwn || MessageCast.person(sender) == nil ? nil : Person(name: sender),
        target: other.flatMap(MessageCast.person), thread: thread, attachments: attachments(value),
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
