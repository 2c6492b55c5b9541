import Model

/// Reads `message_N.json` of Facebook and Instagram.
package enum MessageThreadReader {
  /// Emits the thread and its messages.
  package static func read(_ file: MemberFile, _ session: inout ImportSession) throws {
    var participants: [Person] = []
    var title: String?
    let key = threadKey(folder: file.folder)
    try file.forEachJSONPart { part in
      switch part {
      case .record(let record) where record.key == "participants":
        if let person = person(record.value["name"]?.string) { participants.append(person) }
      case .record(let record) where record.key == "messages":
        try message(record, thread: key, participants: participants, &session)
      case .member(let name, let value) where name == "title":
        title = value.string
      case .damage(let pointer, let reason):
        session.skip(.pointer(pointer), reason)
      case .record, .member:
        break
      }
    }
    guard number(of: file.name) == 1 else { return }
    let section = file.path.split(separator: "/").dropLast(2).last.map(String.init) ?? "inbox"
    try session.emit(
      MessageThread(
        key: key, title: title, folder: folder(section), participants: participants, isGroup: participants.count > 2,
        origin: session.origin(.pointer(""))))
  }

  /// The digits at the end of a thread's folder, the same in every export; the whole name where there are none.
  static func threadKey(folder: String) -> String {
    let tail = folder.reversed().prefix { $0.isASCII && $0.isNumber }
    return tail.count >= 8 ? String(tail.reversed()) : folder
  }

  private static func message(
    _ record: JSONRecord, thread: String, participants: [Person], _ session: inout ImportSession
  ) throws {
    let value = record.value
    let sender = value["sender_name"]?.string ?? ""
    let isOwn = session.owner.names.contains(sender)
    let others = participants.filter { !session.owner.names.contains($0.name ?? "") }
    let link = value["share"]?["link"]?.string
    try session.emit(
      Item(
        kind: .message, authorship: isOwn ? .own : .received, text: text(of: value),
        quoted: value["share"]?["share_text"]?.string ?? "", author: isOwn ? nil : person(sender),
        target: others.count == 1 ? others.first : nil, thread: thread, attachments: attachments(of: value),
        links: link.map { [$0] } ?? [], occurredAt: MetaTime.milliseconds(value["timestamp_ms"]),
        audience: .directMessage, origin: session.origin(.pointer(record.pointer))))
  }

  /// What was typed.
  ///
  /// Calls and a bare attachment have only a sentence that the platform wrote.
  private static func text(of value: JSONValue) -> String {
    guard value["call_duration"] == nil, value["is_unsent"]?.bool != true else { return "" }
    let content = value["content"]?.string ?? ""
    let isSystemText = systemEndings.contains { content.hasSuffix($0) }
    return isSystemText ? "" : content
  }

  private static let systemEndings = [
    " sent an attachment.", " to your message ", " sent a photo.", " left the group.", " created the group.",
    "Liked a message", " changed the group photo.",
  ]

  private static func attachments(of value: JSONValue) -> [Attachment] {
    let kinds: [(String, Attachment.Kind)] = [
      ("photos", .photo), ("videos", .video), ("audio_files", .audio), ("files", .document), ("gifs", .other),
      ("sticker", .other),
    ]
    return kinds.flatMap { key, kind in
      (value[key]?.elements ?? []).map { Attachment(kind: kind, uri: $0["uri"]?.string) }
    }
  }

  private static func person(_ name: String?) -> Person? {
    guard let name, !name.isEmpty, !placeholders.contains(name) else { return nil }
    return Person(name: name)
  }

  /// What stands for every deleted account at once.
  private static let placeholders: Set<String> = ["Facebook user", "Facebook User", "Instagram User", "Instagram user"]

  private static func number(of name: String) -> Int? {
    Int(name.drop { !$0.isNumber }.prefix { $0.isNumber })
  }

  private static func folder(_ section: String) -> String {
    switch section {
    case "archived_threads": "archived"
    case "message_requests": "requests"
    case "filtered_threads": "filtered"
    case "e2ee_cutover": "encrypted"
    default: "inbox"
    }
  }
}
