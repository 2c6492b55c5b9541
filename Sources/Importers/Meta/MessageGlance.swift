import Model

/// Reads plain messages of a thread straight from the bytes of its JSON into packed runs.
///
/// A message is plain if it has words, a sender and a moment, and beside them only what the reader leaves alone
/// (reactions, flags). Every other one, and every one with a fault, is left to `MessageThreadReader`, which goes from
/// bytes to a tree to an item; both mean the same by the same bytes.
struct MessageGlance {
  private var run: MessageRun
  private var senders: [(raw: [UInt8], voice: Int)] = []
  private var system: MetaSystemGlance
  private var layout = MessageLayout()

  /// What is known of the message that is being read.
  private struct Draft {
    var sender = JSONGlance.Text(range: 0..<0, hasEscapes: false, isASCII: true)
    var content: JSONGlance.Text?
    var at: Int64?
    var seen: UInt8 = 0

    /// Where the values stand.
    var values: [(role: MessageLayout.Role, range: Range<Int>)] = []
  }

  private static let runLimit = (messages: 2000, bytes: 256 << 10)

  init(thread: String, path: String, names: [String]) {
    run = MessageRun(thread: thread, path: path, place: "/messages/", precision: .millisecond)
    system = MetaSystemGlance(names: names)
  }

  /// Somebody else takes part: what was known of senders no longer holds.
  mutating func forgetCast(_ names: [String], _ session: inout ImportSession) throws {
    try flush(&session)
    run.voices = []
    senders = []
    if names.count != system.nameCount { system = MetaSystemGlance(names: names) }
  }

  /// Hands on what was read.
  mutating func flush(_ session: inout ImportSession) throws {
    guard !run.isEmpty else { return }
    let full = run
    run.removeMessages()
    try session.emit(full)
  }

  /// Takes plain messages from the first byte on; `number` is that of the first.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, from number: Int, _ cast: inout MessageCast, _ session: inout ImportSession
  ) throws -> JSONTaken {
    var taken = JSONTaken()
    var glance = JSONGlance(bytes)
    while glance.solid() == UInt8(ascii: "{"), message(&glance, number + taken.records, &cast, session) {
      taken.records += 1
      taken.bytes = glance.index
      if run.messages.count >= MessageGlance.runLimit.messages || run.texts.count >= MessageGlance.runLimit.bytes
        || senders.count >= 64
      {
        try flush(&session)
        if senders.count >= 64 { (run.voices, senders) = ([], []) }
      }
      guard glance.takes(UInt8(ascii: ",")) else { break }
    }
    return taken
  }

  private mutating func message(
    _ glance: inout JSONGlance, _ number: Int, _ cast: inout MessageCast, _ session: ImportSession
  ) -> Bool {
    guard let draft = laidOut(&glance) ?? newDraft(&glance), let voice = voice(draft, glance.bytes, &cast, session)
    else {
      return false
    }
    let start = run.texts.count
    if let content = draft.content {
      guard MetaTextGlance.append(content, of: glance.bytes, to: &run.texts) else { return false }
      let isMaybe = run.texts.withUnsafeBufferPointer {
        system.mayBeSystem(UnsafeBufferPointer(rebasing: $0[start...]))
      }
      let names = cast.sentenceNames
      if isMaybe, MetaSystemText.isSystem(String(decoding: run.texts[start...], as: UTF8.self), among: names) {
        run.texts.removeSubrange(start...)
      }
    }
    run.messages.append(
      MessageRun.Message(
        voice: voice, number: number, at: draft.at.flatMap(MetaTime.plausible(milliseconds:)),
        text: start..<run.texts.count))
    return true
  }

  /// Moves over an object that is laid out as the one before.
  private func laidOut(_ glance: inout JSONGlance) -> Draft? {
    var draft = Draft()
    let isAlike = layout.read(&glance) { role, text in
      if role == .content { draft.content = text } else { draft.sender = text }
    } moment: {
      draft.at = $0
    }
    return isAlike ? draft : nil
  }

  private mutating func newDraft(_ glance: inout JSONGlance) -> Draft? {
    let start = glance.index
    guard let draft = MessageGlance.draft(&glance) else { return nil }
    layout = MessageLayout(glance.bytes, object: start..<glance.index, values: draft.values)
    return draft
  }

  /// Moves over one object; nil where something in it is not plain.
  private static func draft(_ glance: inout JSONGlance) -> Draft? {
    var draft = Draft()
    guard glance.takes(UInt8(ascii: "{")) else { return nil }
    if glance.takes(UInt8(ascii: "}")) { return draft }
    repeat {
      guard let key = glance.text(), !key.hasEscapes, key.isASCII, glance.takes(UInt8(ascii: ":")),
        member(MessageMember(UnsafeBufferPointer(rebasing: glance.bytes[key.range])), &glance, &draft)
      else { return nil }
    } while glance.takes(UInt8(ascii: ","))
    return glance.takes(UInt8(ascii: "}")) ? draft : nil
  }

  private static func member(_ member: MessageMember, _ glance: inout JSONGlance, _ draft: inout Draft) -> Bool {
    if let mark = member.mark {
      // Of a key that comes twice the first counts: rare enough for the closer look.
      guard draft.seen & mark == 0 else { return false }
      draft.seen |= mark
    }
    _ = glance.solid()
    let start = glance.index
    switch member {
    case .sender:
      guard let text = glance.text() else { return false }
      draft.sender = text
      draft.values.append((.sender, start..<glance.index))
    case .content:
      guard let text = glance.text() else { return false }
      draft.content = text
      draft.values.append((.content, start..<glance.index))
    case .moment:
      guard let value = glance.integer() else { return false }
      draft.at = value
      draft.values.append((.moment, start..<glance.index))
    case .isUnsent: return glance.bool() == false
    case .rich: return false
    case .other: return glance.skip()
    }
    return true
  }

  /// The voice of a sender: they take turns, so those that spoke are known by the bytes of their names.
  private mutating func voice(
    _ draft: Draft, _ bytes: UnsafeBufferPointer<UInt8>, _ cast: inout MessageCast, _ session: ImportSession
  ) -> Int? {
    let raw = UnsafeBufferPointer(rebasing: bytes[draft.sender.range])
    for sender in senders where sender.raw.count == raw.count && HTMLBytes.holds(raw, sender.raw, at: 0) {
      return sender.voice
    }
    var name: [UInt8] = []
    guard MetaTextGlance.append(draft.sender, of: bytes, to: &name) else { return nil }
    let sender = String(decoding: name, as: UTF8.self)
    let isOwn = cast.isOwn(sender, session.owner)
    run.voices.append(
      MessageRun.Voice(
        authorship: isOwn ? .own : .received, author: isOwn ? nil : MessageCast.person(sender),
        target: cast.target(session.owner)))
    senders.append((Array(raw), run.voices.count - 1))
    return run.voices.count - 1
  }
}
