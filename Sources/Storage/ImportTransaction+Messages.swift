import Model

extension ImportTransaction {
  /// Writes packed messages; those that the archive holds already are left out.
  func insert(_ run: MessageRun) throws {
    guard try !messages.goesAsRows(run.thread) else { return try insertRows(run, from: 0) }
    let isExact = ImportTransaction.isExact(run.precision)
    let voices = try run.voices.map { try prepared($0, of: run) }
    let end = try run.texts.withUnsafeBufferPointer { texts in
      for (index, message) in run.messages.enumerated() {
        let voice = voices[message.voice]
        let text = UnsafeBufferPointer(rebasing: texts[message.text])
        let moment = message.at.map { Timestamp(milliseconds: $0, precision: run.precision) }
        let key = voice.keys.key(at: moment, text)
        guard messages.isNew(key, at: isExact ? message.at : nil) else { continue }
        try messages.add(
          PackedMessage.Head(key: key, shape: voice.shape, at: message.at, number: Int64(message.number)), text)
        if try messages.leavesMemory() { return index + 1 }
      }
      return run.messages.count
    }
    if end < run.messages.count { try insertRows(run, from: end) }
  }

  /// Takes a message; false if it is to go as a row.
  func takes(_ item: Item, _ key: RecordKey) throws -> Bool {
    guard try !messages.goesAsRows(item.thread ?? "") else { return false }
    let moment = item.occurredAt.flatMap { ImportTransaction.isExact($0.precision) ? $0.milliseconds : nil }
    guard messages.isNew(key, at: moment) else { return true }
    guard let place = PlaceNumber(item.origin.place), ImportTransaction.isPlain(item) else { return false }
    let shape = MessageShape(
      archive: archive, path: try texts.number(of: item.origin.path), place: place.head,
      authorship: item.authorship.rawValue, precision: item.occurredAt?.precision.rawValue,
      audience: item.audience.rawValue, state: item.state.rawValue, thread: item.thread,
      details: try details.number(of: ItemDetails(item)))
    let head = PackedMessage.Head(
      key: key, shape: try messages.number(of: shape), at: item.occurredAt?.milliseconds, number: place.number)
    var text = item.text
    try text.withUTF8 { try messages.add(head, $0) }
    _ = try messages.leavesMemory()
    return true
  }

  private static func isExact(_ precision: Timestamp.Precision) -> Bool {
    precision == .millisecond || precision == .second
  }

  /// Whether an item has nothing but words, people and a moment.
  private static func isPlain(_ item: Item) -> Bool {
    item.quoted.isEmpty && item.reaction == nil && item.permalink == nil && item.platformID == nil
      && item.attachments.isEmpty && item.links.isEmpty && item.mentions.isEmpty && item.place == nil
      && item.occurredAt.map { MessageBlock.holds($0.milliseconds) } ?? true
  }

  private func insertRows(_ run: MessageRun, from start: Int) throws {
    var rest = run
    rest.messages.removeFirst(start)
    for item in rest.items { try insert(item) }
  }

  private func prepared(_ voice: MessageRun.Voice, of run: MessageRun) throws -> (keys: MessageKeys, shape: Int64) {
    let shape = MessageShape(
      archive: archive, path: try texts.number(of: run.path), place: run.place, authorship: voice.authorship.rawValue,
      precision: run.precision.rawValue, audience: Audience.directMessage.rawValue, state: ItemState.live.rawValue,
      thread: run.thread, details: try details.number(of: ItemDetails(author: voice.author, target: voice.target)))
    return (MessageKeys(thread: run.thread, voice), try messages.number(of: shape))
  }
}
