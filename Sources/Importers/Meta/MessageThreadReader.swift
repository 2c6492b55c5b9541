import Model

/// Reads `message_N.json` of Facebook and Instagram.
package enum MessageThreadReader {
  /// Emits the thread and its messages.
  ///
  /// With `glances: false` every message goes the long way, as a test of the short one.
  package static func read(_ file: MemberFile, _ session: inout ImportSession, glances: Bool = true) throws {
    var cast = MessageCast(folder: file.folder)
    let title = try messages(file, &cast, &session, glances: glances)
    guard isFirst(file) else { return }
    try session.emit(
      MessageThread(
        key: cast.thread, title: title, folder: folder(of: file), participants: cast.participants,
        isGroup: cast.count > 2, origin: session.origin(.pointer(""))))
  }

  /// Emits the messages and returns the thread's title.
  private static func messages(
    _ file: MemberFile, _ cast: inout MessageCast, _ session: inout ImportSession, glances: Bool
  ) throws -> String? {
    var title: String?
    var plain = MessageGlance(thread: cast.thread, path: session.memberPath, names: [])
    do {
      try file.forEachJSONPart(glance: { key, number, bytes in
        glances && key == "messages" ? try plain.read(bytes, from: number, &cast, &session) : JSONTaken()
      }) { part in
        if case .member("title", let value) = part { title = value.string }
        try read(part, &plain, &cast, &session)
      }
    } catch {
      try plain.flush(&session)
      throw error
    }
    try plain.flush(&session)
    return title
  }

  /// Reads what the glance left; what it took goes out first.
  private static func read(
    _ part: JSONPart, _ plain: inout MessageGlance, _ cast: inout MessageCast, _ session: inout ImportSession
  ) throws {
    switch part {
    case .record(let record) where record.key == "participants":
      guard let name = record.value["name"]?.string else { return }
      cast.add(name)
      try plain.forgetCast(cast.sentenceNames, &session)
    case .record(let record) where record.key == "messages":
      try plain.flush(&session)
      session.beginElement()
      try message(record, &cast, &session)
      session.endElement()
    case .damage(let pointer, let reason):
      session.skip(.pointer(pointer), reason)
    case .record, .member:
      break
    }
  }

  /// The digits at the end of a thread's folder, the same in every export; the whole name where there are none.
  static func threadKey(folder: String) -> String {
    let tail = folder.utf8.reversed().prefix { (48...57).contains($0) }
    return tail.count >= 8 ? String(folder.suffix(tail.count)) : folder
  }

  private static func message(
    _ record: JSONRecord, _ cast: inout MessageCast, _ session: inout ImportSession
  ) throws {
    let value = record.value
    let sender = value["sender_name"]?.string ?? ""
    let isOwn = cast.isOwn(sender, session.owner)
    let link = value["share"]?["link"]?.string
    try session.emit(
      Item(
        kind: .message, authorship: isOwn ? .own : .received, text: text(of: value, among: cast.sentenceNames),
        quoted: value["share"]?["share_text"]?.string ?? "", author: isOwn ? nil : MessageCast.person(sender),
        target: cast.target(session.owner), thread: cast.thread, attachments: attachments(of: value),
        links: link.map { [$0] } ?? [], occurredAt: MetaTime.milliseconds(value["timestamp_ms"]),
        audience: .directMessage, origin: session.origin(.pointer(record.pointer))))
  }

  /// What was typed.
  ///
  /// Calls and a bare attachment have only a sentence that the platform wrote.
  private static func text(of value: JSONValue, among names: [String]) -> String {
    guard value["call_duration"] == nil, value["is_unsent"]?.bool != true else { return "" }
    let content = value["content"]?.string ?? ""
    return MetaSystemText.isSystem(content, among: names) ? "" : content
  }

  private static func attachments(of value: JSONValue) -> [Attachment] {
    let kinds: [(String, Attachment.Kind)] = [
      ("photos", .photo), ("videos", .video), ("audio_files", .audio), ("files", .document), ("gifs", .other),
      ("sticker", .other),
    ]
    return kinds.flatMap { key, kind in
      (value[key]?.elements ?? []).map { Attachment(kind: kind, uri: $0["uri"]?.string) }
    }
  }

  /// Whether a file is the one that tells of its thread: one of a thread's files, and every thread has it.
  static func isFirst(_ file: MemberFile) -> Bool {
    let number = file.name.drop { !$0.isNumber }.prefix { $0.isNumber }
    return number.isEmpty || Int(number) == 1
  }

  static func folder(of file: MemberFile) -> String {
    switch file.path.split(separator: "/").dropLast(2).last {
    case "archived_threads": "archived"
    case "message_requests": "requests"
    case "filtered_threads": "filtered"
    case "e2ee_cutover": "encrypted"
    case "broadcast": "broadcast"
    default: "inbox"
    }
  }
}
