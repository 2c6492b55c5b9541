/// Messages of one thread out of one member file, packed close together.
///
/// A large archive holds a million messages that are text and nothing else. An `Item` for each would cost most of the
/// import, so readers hand such messages on in runs; `items` says what they stand for.
package struct MessageRun: Hashable, Sendable {
  /// Who speaks, and to whom.
  package struct Voice: Hashable, Sendable {
    package var authorship: Authorship
    package var author: Person?
    package var target: Person?

    package init(authorship: Authorship, author: Person?, target: Person?) {
      self.authorship = authorship
      self.author = author
      self.target = target
    }
  }

  package struct Message: Hashable, Sendable {
    /// Index of the voice.
    package var voice: Int

    /// What follows `place` in the record's origin.
    package var number: Int

    /// Milliseconds since 1970-01-01 00:00 UTC; nil where the archive leaves it out.
    package var at: Int64?

    /// Where its text lies in `texts`.
    package var text: Range<Int>

    package init(voice: Int, number: Int, at: Int64?, text: Range<Int>) {
      self.voice = voice
      self.number = number
      self.at = at
      self.text = text
    }
  }

  package var thread: String

  /// The member file's path as the archive spells it.
  package var path: String

  /// What each place has in front of its number: `/messages/`, `record=`.
  package var place: String

  /// How exactly the moments are stated.
  package var precision: Timestamp.Precision

  package var voices: [Voice] = []
  package var messages: [Message] = []

  /// The texts behind one another, as UTF-8.
  package var texts: [UInt8] = []

  package init(thread: String, path: String, place: String, precision: Timestamp.Precision) {
    self.thread = thread
    self.path = path
    self.place = place
    self.precision = precision
  }

  package var isEmpty: Bool { messages.isEmpty }

  /// Oldest and newest moment.
  package var period: (from: Timestamp, to: Timestamp)? {
    var (first, last) = (Int64.max, Int64.min)
    for message in messages {
      guard let at = message.at else { continue }
      (first, last) = (min(first, at), max(last, at))
    }
    return first > last
      ? nil
      : (Timestamp(milliseconds: first, precision: precision), Timestamp(milliseconds: last, precision: precision))
  }

  /// Forgets the messages; the voices stay.
  package mutating func removeMessages() {
    messages.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
  }

  /// The messages as items, one by one.
  package var items: [Item] {
    messages.map { message in
      let voice = voices[message.voice]
      return Item(
        kind: .message, authorship: voice.authorship, text: String(decoding: texts[message.text], as: UTF8.self),
        author: voice.author, target: voice.target, thread: thread,
        occurredAt: message.at.map { Timestamp(milliseconds: $0, precision: precision) }, audience: .directMessage,
        origin: Origin(path: path, place: Origin.Place(spelling: place + String(message.number))))
    }
  }
}
