import Model

/// What makes a record the same record in another export: 16 bytes over what every export repeats.
///
/// Two FNV-1a lanes of 64 bits with different offsets. Not a secret: the records themselves lie beside it.
struct RecordKey {
  private var first: UInt64 = 0xcbf2_9ce4_8422_2325
  private var second: UInt64 = 0x8422_2325_cbf2_9ce4

  mutating func add(_ text: String?) {
    guard let text else { return addByte(1) }
    for byte in text.utf8 { addByte(byte) }
    // Keeps "ab" + "c" apart from "a" + "bc".
    addByte(0)
  }

  mutating func add(_ moment: Timestamp?) {
    guard let moment else { return addByte(2) }
    var rest = UInt64(bitPattern: moment.milliseconds)
    for _ in 0..<8 {
      addByte(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Adds a person by what is stable: the handle, else the name.
  mutating func add(_ person: Person?) {
    add(person?.handle ?? person?.name ?? person?.email ?? person?.phone)
  }

  /// Ends a row's key column: the 16 bytes, lowest first.
  func write(to row: RowWriter) {
    var lanes = (first.littleEndian, second.littleEndian)
    withUnsafeBytes(of: &lanes) { row.add(bytes: $0) }
  }

  private mutating func addByte(_ byte: UInt8) {
    first = (first ^ UInt64(byte)) &* 0x100_0000_01b3
    second = (second ^ UInt64(byte)) &* 0x1000_0000_01b3 &+ 0x9e37_79b9
  }
}

extension RecordKey {
  static func of(_ field: ProfileField) -> RecordKey {
    var key = RecordKey()
    key.add(field.kind.rawValue)
    key.add(field.value)
    key.add(field.label)
    key.add(field.since)
    return key
  }

  static func of(_ position: Position) -> RecordKey {
    var key = RecordKey()
    key.add(position.employer)
    key.add(position.title)
    key.add(position.since)
    return key
  }

  static func of(_ point: ContactPoint) -> RecordKey {
    var key = RecordKey()
    key.add(point.kind.rawValue)
    key.add(point.value)
    key.add(point.use.rawValue)
    key.add(point.holder)
    return key
  }

  static func of(_ tie: Tie) -> RecordKey {
    var key = RecordKey()
    key.add(tie.kind.rawValue)
    key.add(tie.other)
    key.add(tie.other.isUnknown ? tie.since : nil)
    return key
  }

  static func of(_ thread: MessageThread) -> RecordKey {
    var key = RecordKey()
    key.add(thread.key)
    return key
  }

  /// Whether a moment tells one act from the next by itself.
  ///
  /// Where it does, an item's own address stays out of the key: one format of an export has it, another has not.
  private static func isExact(_ moment: Timestamp?) -> Bool {
    moment?.precision == .second || moment?.precision == .millisecond
  }

  static func of(_ item: Item) -> RecordKey {
    var key = RecordKey()
    key.add(item.kind.rawValue)
    key.add(item.authorship.rawValue)
    // To the second: pages of an export print no more of a message's moment than that.
    key.add(item.occurredAt.map { Timestamp(milliseconds: $0.seconds * 1000) })
    key.add(item.text)
    key.add(item.author)
    key.add(item.target)
    key.add(item.thread)
    key.add(item.reaction)
    key.add(item.links.first ?? (isExact(item.occurredAt) ? nil : item.permalink))
    key.add(item.text.isEmpty ? item.attachments.first?.title ?? item.container?.name ?? item.place?.name : nil)
    return key
  }
}
