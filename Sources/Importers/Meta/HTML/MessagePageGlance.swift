import Model

/// Reads plain messages of a page straight from its bytes into packed runs.
///
/// A message is plain if its box has the markup of one that was learnt and holds a sender, words and a date. Every
/// other box is left to the page's own reader; both mean the same by the same bytes.
struct MessagePageGlance {
  let title: String?
  let isPair: Bool
  let target: Person?

  /// Everybody who was met, up to a thousand.
  private(set) var names: [String]

  private var run: MessageRun
  private var senders: [(raw: [UInt8], voice: Int)] = []
  private var system: MetaSystemGlance
  private var dates: MetaDateGlance
  private var templates: [MessagePageTemplate] = []
  private var failures = 0

  private static let limits = (messages: 2000, bytes: 256 << 10, templates: 8, failures: 64, senders: 64)

  init(thread: String, path: String, title: String?, isPair: Bool, zone: MetaZone) {
    self.title = title
    self.isPair = isPair
    target = isPair ? title.flatMap(MessageCast.person) : nil
    names = isPair ? [title].compactMap(\.self) : []
    run = MessageRun(thread: thread, path: path, place: "record=", precision: .second)
    system = MetaSystemGlance(names: names)
    dates = MetaDateGlance(zone: zone)
  }

  /// Notes a sender, and tells whether it is the owner.
  mutating func meets(_ sender: String, _ owner: ImportSession.Owner) -> Bool {
    if !sender.isEmpty, names.count < 1000, !names.contains(where: { $0.utf8.elementsEqual(sender.utf8) }) {
      names.append(sender)
      system = MetaSystemGlance(names: names)
    }
    if !owner.names.isEmpty { return owner.names.contains(sender) }
    return isPair && !sender.isEmpty && sender != title
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
    _ page: UnsafeBufferPointer<UInt8>, from number: Int, _ session: inout ImportSession
  ) throws -> HTMLTaken {
    var taken = HTMLTaken()
    while let match = match(page, at: taken.bytes), try message(match, page, number + taken.records, &session) {
      taken.records += 1
      taken.bytes = match.end
      if run.messages.count >= MessagePageGlance.limits.messages || run.texts.count >= MessagePageGlance.limits.bytes
        || senders.count >= MessagePageGlance.limits.senders
      {
        try flush(&session)
        if senders.count >= MessagePageGlance.limits.senders { (run.voices, senders) = ([], []) }
      }
    }
    return taken
  }

  private mutating func match(_ page: UnsafeBufferPointer<UInt8>, at start: Int) -> MessagePageTemplate.Match? {
    for template in templates {
      if let match = template.match(page, at: start) { return match }
    }
    guard start < page.count, page[start] == UInt8(ascii: "<"), failures < MessagePageGlance.limits.failures,
      templates.count < MessagePageGlance.limits.templates
    else { return nil }
    guard let template = MessagePageTemplate(UnsafeBufferPointer(rebasing: page[start...])) else {
      failures += 1
      return nil
    }
    templates.append(template)
    return template.match(page, at: start)
  }

  private mutating func message(
    _ match: MessagePageTemplate.Match, _ page: UnsafeBufferPointer<UInt8>, _ number: Int,
    _ session: inout ImportSession
  ) throws -> Bool {
    let voice = voice(UnsafeBufferPointer(rebasing: page[match.sender]), session.owner)
    let start = run.texts.count
    guard append(UnsafeBufferPointer(rebasing: page[match.text])) else { return false }
    let moment = dates.moment(UnsafeBufferPointer(rebasing: page[match.date]))
    if let moment, moment.precision != run.precision {
      let text = Array(run.texts[start...])
      run.texts.removeSubrange(start...)
      try flush(&session)
      run.precision = moment.precision
      run.texts += text
    }
    let from = run.isEmpty ? 0 : start
    run.messages.append(
      MessageRun.Message(voice: voice, number: number, at: moment?.milliseconds, text: from..<run.texts.count))
    return true
  }

  /// Appends what was typed; false where its bytes need a closer look.
  private mutating func append(_ raw: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = run.texts.count
    HTMLEntity.append(raw, to: &run.texts)
    guard let first = run.texts[start...].first, let last = run.texts.last else { return true }
    if HTMLBytes.isBlank(first) || HTMLBytes.isBlank(last) {
      let text = run.texts[start...]
      let words = text.allSatisfy(HTMLBytes.isBlank) ? "" : HTMLElement.trimmed(text)
      run.texts.removeSubrange(start...)
      run.texts += Array(words.utf8)
    } else if !run.texts.withUnsafeBufferPointer({ UTF8Check.isValid(UnsafeBufferPointer(rebasing: $0[start...])) }) {
      run.texts.removeSubrange(start...)
      return false
    }
    let isMaybe = run.texts.withUnsafeBufferPointer { system.mayBeSystem(UnsafeBufferPointer(rebasing: $0[start...])) }
    if isMaybe, MetaSystemText.isSystem(String(decoding: run.texts[start...], as: UTF8.self), among: names) {
      run.texts.removeSubrange(start...)
    }
    return true
  }

  private mutating func voice(_ raw: UnsafeBufferPointer<UInt8>, _ owner: ImportSession.Owner) -> Int {
    for sender in senders where sender.raw.count == raw.count && HTMLBytes.holds(raw, sender.raw, at: 0) {
      return sender.voice
    }
    var decoded: [UInt8] = []
    HTMLEntity.append(raw, to: &decoded)
    let sender = HTMLElement.trimmed(decoded[...]).trimmingBlanks
    let isOwn = meets(sender, owner)
    run.voices.append(
      MessageRun.Voice(
        authorship: isOwn ? .own : .received, author: isOwn ? nil : MessageCast.person(sender), target: target))
    senders.append((Array(raw), run.voices.count - 1))
    return run.voices.count - 1
  }
}
