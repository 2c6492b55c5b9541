import Model

/// Reads `message_N.html` of Facebook and Instagram.
package enum MessagePageReader {
  /// Emits the thread and its messages; `zone` is that of the page's clock times.
  package static func read(_ file: MemberFile, zone: MetaZone, _ session: inout ImportSession) throws {
    let title = try pageTitle(file)
    let isPair = try isBetweenTwo(file, title: title, session.owner)
    let target = isPair ? title.flatMap(MessageCast.person) : nil
    let thread = MessageThreadReader.threadKey(folder: file.folder)
    var names: [String] = isPair ? [title].compactMap(\.self) : []
    try session.readPage(file) { page, session in
      if isHeader(page) { return session.absorb() }
      let sender = page.title ?? ""
      let isOwn = self.isOwn(sender, title: title, isPair: isPair, session.owner)
      if !sender.isEmpty, names.count < 1000, !names.contains(where: { $0.utf8.elementsEqual(sender.utf8) }) {
        names.append(sender)
      }
      var item = message(page, zone, among: names)
      item.authorship = isOwn ? .own : .received
      item.author = isOwn ? nil : MessageCast.person(sender)
      item.target = target
      item.thread = thread
      item.origin = session.origin(.record(page.number))
      try session.emit(item)
    }
    guard MessageThreadReader.isFirst(file) else { return }
    try session.emit(
      MessageThread(
        key: thread, title: title, folder: MessageThreadReader.folder(of: file),
        participants: names.compactMap(MessageCast.person), isGroup: !isPair, origin: session.origin(.record(1))))
  }

  private static func message(_ page: MetaPageRecord, _ zone: MetaZone, among names: [String]) -> Item {
    let slots = MessageSlots(page)
    return Item(
      kind: .message, text: MetaSystemText.isSystem(slots.text, among: names) ? "" : slots.text, quoted: slots.quoted,
      attachments: page.media.map { Attachment(kind: MessageSlots.kind($0), uri: $0) }, links: slots.links,
      occurredAt: page.date(in: zone), audience: .directMessage, origin: Origin(path: "", place: .record(0)))
  }

  /// A box on top of a thread that lists who takes part, shows the group's picture or the link to join it.
  private static func isHeader(_ page: MetaPageRecord) -> Bool { page.dateText == nil }

  private static func isOwn(
    _ sender: String, title: String?, isPair: Bool, _ owner: ImportSession.Owner
  ) -> Bool {
    if !owner.names.isEmpty { return owner.names.contains(sender) }
    return isPair && !sender.isEmpty && sender != title
  }

  /// Stops a reading that has seen enough.
  private struct Enough: Error {}

  private static func pageTitle(_ file: MemberFile) throws -> String? {
    var title: String?
    try stopping {
      try file.forEachMetaPageRecord { page in
        title = page.pageTitle
        throw Enough()
      }
    }
    return title
  }

  /// Whether the thread is with the one person whom it is titled after.
  ///
  /// A page does not list who takes part, so the first sender but the owner decides: in a thread of two it is the title.
  private static func isBetweenTwo(
    _ file: MemberFile, title: String?, _ owner: ImportSession.Owner
  ) throws -> Bool {
    guard let title else { return false }
    var isPair = true
    try stopping {
      try file.forEachMetaPageRecord { page in
        guard !isHeader(page), let sender = page.title, !owner.names.contains(sender) else { return }
        if owner.names.isEmpty, sender != title { return }
        isPair = sender == title
        throw Enough()
      }
    }
    return isPair
  }

  private static func stopping(_ read: () throws -> Void) throws {
    // A page that is cut short is told of by the reading that counts.
    do { try read() } catch is Enough {} catch is Unreadable {}
  }
}
