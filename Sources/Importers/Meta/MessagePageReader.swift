import Archives
import Model

/// Reads `message_N.html` of Facebook and Instagram.
package enum MessagePageReader {
  /// Emits the thread and its messages; `zone` is that of the page's clock times.
  ///
  /// With `glances: false` every message goes the long way, as a test of the short one.
  package static func read(
    _ file: MemberFile, zone: MetaZone, _ session: inout ImportSession, glances: Bool = true
  ) throws {
    // The page is looked at before it is read: unpacked once.
    let file = MemberFile(archive: RewindingArchive(file.archive), member: file.member, path: file.path)
    let title = try pageTitle(file)
    let isPair = try isBetweenTwo(file, title: title, session.owner)
    let thread = MessageThreadReader.threadKey(folder: file.folder)
    var plain = MessagePageGlance(
      thread: thread, path: session.memberPath, title: title, isPair: isPair, zone: zone)
    do {
      try messages(file, zone, &plain, &session, glances: glances)
    } catch {
      try plain.flush(&session)
      throw error
    }
    try plain.flush(&session)
    guard MessageThreadReader.isFirst(file) else { return }
    try session.emit(
      MessageThread(
        key: thread, title: title, folder: MessageThreadReader.folder(of: file),
        participants: plain.names.compactMap(MessageCast.person), isGroup: !isPair, origin: session.origin(.record(1))))
  }

  private static func messages(
    _ file: MemberFile, _ zone: MetaZone, _ plain: inout MessagePageGlance, _ session: inout ImportSession,
    glances: Bool
  ) throws {
    let thread = MessageThreadReader.threadKey(folder: file.folder)
    try file.forEachHTMLRecord(
      MetaMarkup.pages,
      glance: { page, number in glances ? try plain.read(page, from: number, &session) : HTMLTaken() }
    ) { record in
      let page = MetaPageRecord(record)
      try plain.flush(&session)
      session.beginElement()
      if isHeader(page) {
        session.absorb()
      } else {
        try session.emit(item(page, zone, thread, &plain, session))
      }
      session.endElement()
    }
  }

  private static func item(
    _ page: MetaPageRecord, _ zone: MetaZone, _ thread: String, _ plain: inout MessagePageGlance,
    _ session: ImportSession
  ) -> Item {
    let sender = page.title ?? ""
    let isOwn = plain.meets(sender, session.owner)
    var item = message(page, zone, among: plain.names)
    item.authorship = isOwn ? .own : .received
    item.author = isOwn ? nil : MessageCast.person(sender)
    item.target = plain.target
    item.thread = thread
    item.origin = session.origin(.record(page.number))
    return item
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
