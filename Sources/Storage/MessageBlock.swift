import Model

/// Plain messages of one thread as one value of a row.
///
/// A row and an index entry for each of a million messages take most of the time of an import and twice the room.
/// A message is its key (16 bytes), then as numbers of 7 bits a byte, lowest first: its shape; its moment as
/// the difference to the one before, zigzag, plus one (0 without a moment); the number of its place, likewise; the
/// length of its text. The text follows as UTF-8.
struct MessageBlock {
  /// Bytes from which on a block is written.
  static let fullBytes = 48 << 10

  private(set) var bytes: [UInt8] = []
  private(set) var count = 0
  private(set) var period: (first: Int64, last: Int64)?
  private var before: (at: Int64, number: Int64) = (0, 0)

  var isEmpty: Bool { count == 0 }
  var isFull: Bool { bytes.count >= MessageBlock.fullBytes }

  mutating func add(_ message: PackedMessage.Head, _ text: UnsafeBufferPointer<UInt8>) {
    let lanes = message.key.lanes
    add(fixed: lanes.0)
    add(fixed: lanes.1)
    add(UInt64(truncatingIfNeeded: message.shape))
    if let at = message.at {
      add(MessageBlock.zigzag(at &- before.at) &+ 1)
      before.at = at
      period = (min(period?.first ?? at, at), max(period?.last ?? at, at))
    } else {
      add(0)
    }
    add(MessageBlock.zigzag(message.number &- before.number))
    before.number = message.number
    add(UInt64(text.count))
    bytes.append(contentsOf: text)
    count += 1
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    (count, period, before) = (0, nil, (0, 0))
  }

  /// Whether a moment's difference to any other can be kept.
  static func holds(_ at: Int64) -> Bool { (-(1 << 60)..<(1 << 60)).contains(at) }

  private mutating func add(fixed value: UInt64) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func add(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  private static func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: (value << 1) ^ (value >> 63)) }
}
