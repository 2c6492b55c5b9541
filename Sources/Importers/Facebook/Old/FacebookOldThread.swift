import Model

/// Reads the messages of the export of before May 2018: threads in which a header and a paragraph make a message.
enum FacebookOldThread {
  private static let pages = HTMLPageRule(
    vocabulary: MetaMarkup.vocabulary, needsMain: false
  ) { _, classes in !classes.isDisjoint(with: MetaMarkup.oldThread) }

  static func read(_ file: MemberFile, _ session: inout ImportSession) throws {
    try file.forEachHTMLRecord(pages) { try thread($0, &session) }
  }

  private static func thread(_ record: HTMLRecord, _ session: inout ImportSession) throws {
    let root = record.root
    let listed = root.ownText.split(separator: ",").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    let senders = root.all { $0.has(MetaMarkup.oldUser) }.map { $0.text.trimmingBlanks }
    var names: [String] = []
    for name in (listed.isEmpty ? senders : listed) where !names.contains(name) { names.append(name) }
    if names.isEmpty { return }
    let others = names.filter { !session.owner.names.contains($0) }
    let key = "old:" + names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ", ")
    try messages(root, key, names, others, record.number, &session)
    try session.emit(
      MessageThread(
        key: key, title: others.count == 1 ? others[0] : nil, folder: "inbox",
        participants: names.compactMap(MessageCast.person),
        isGroup: names.count > 2, hasOwnKey: false, origin: session.origin(.record(record.number))))
  }

  private static func messages(
    _ root: HTMLElement, _ thread: String, _ names: [String], _ others: [String], _ number: Int,
    _ session: inout ImportSession
  ) throws {
    let zone = FacebookZone.stated(&session) ?? .utc
    let target = others.count == 1 ? MessageCast.person(others[0]) : nil
    var header: (sender: String, moment: Timestamp?)?
    for element in root.all(where: { $0.has(MetaMarkup.oldMessage) || $0.tag == .p }) {
      guard element.tag == .p else {
        let date = element.first { $0.has(MetaMarkup.oldMeta) }?.text.trimmingBlanks
        let sender = element.first { $0.has(MetaMarkup.oldUser) }?.text.trimmingBlanks ?? ""
        header = (sender, date.flatMap { MetaWallClock($0) }?.moment(in: zone))
        continue
      }
      guard let head = header else { continue }
      header = nil
      session.beginElement()
      let isOwn = session.owner.names.contains(head.sender)
      let text = element.text.trimmingBlanks
      try session.emit(
        Item(
          kind: .message, authorship: isOwn ? .own : .received,
          text: MetaSystemText.isSystem(text, among: names) ? "" : text,
          author: isOwn ? nil : MessageCast.person(head.sender), target: target, thread: thread,
          occurredAt: head.moment, audience: .directMessage, origin: session.origin(.record(number))))
      session.endElement()
    }
  }
}
