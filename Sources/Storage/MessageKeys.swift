import Model

/// Makes the keys of the plain messages of one voice: the same as `RecordKey.of`, without an item.
struct MessageKeys {
  private let head: StableHash
  private let who: UInt32

  init(thread: String, _ voice: MessageRun.Voice) {
    var head = StableHash()
    head.add(ItemKind.message.rawValue)
    head.add(voice.authorship.rawValue)
    head.add(thread)
    self.head = head
    who = RecordKey(head, who: voice.author.map(RecordKey.mark)).who
  }

  /// The key of a message of these UTF-8 bytes.
  func key(at moment: Timestamp?, _ text: UnsafeBufferPointer<UInt8>) -> RecordKey {
    var bucket = head
    bucket.addMinute(of: moment)
    bucket.add(folded: text)
    var key = RecordKey(bucket, at: moment, hasWords: !text.isEmpty)
    key.who = who
    return key
  }
}
