import Model

/// Plain messages of one thread as one value of a row.
///
/// A row and an index entry for each of a million messages take most of the time of an import and twice the room.
/// A message is its key (16 bytes), then as numbers of 7 bits a byte, lowest first: its shape; its moment as
/// the difference to the one before, zigzag, plus one (0 without a moment); the number of its place, likewise; the
/// length of its text. The text follows as UTF-8.
final class MessageBlock {
  /// Bytes from which on a block is written.
  static let fullBytes = 48 << 10

  // Unchecked, because every message would pay for the run-time check of each access; one thread fills a block.
  @exclusivity(unchecked) private var store = UnsafeMutableRawBufferPointer.allocate(
    byteCount: 2 * MessageBlock.fullBytes, alignment: 16)
  @exclusivity(unchecked) private var filled = 0
  @exclusivity(unchecked) private(set) var count = 0
  @exclusivity(unchecked) private(set) var period: (first: Int64, last: Int64)?
  @exclusivity(unchecked) private var before: (at: Int64, number: Int64) = (0, 0)

  var isEmpty: Bool { count == 0 }
  var isFull: Bool { filled >= MessageBlock.fullBytes }

  /// Valid until the next message is added.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: store[..<filled]) }

  deinit { store.deallocate() }

  func add(_ message: PackedMessage.Head, _ text: UnsafeBufferPointer<UInt8>) {
    // The key, four numbers of at most ten bytes, the text.
    makeRoom(16 + 40 + text.count)
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
    if let base = text.baseAddress {
      UnsafeMutableRawBufferPointer(rebasing: store[filled..<filled + text.count])
        .copyMemory(from: UnsafeRawBufferPointer(start: base, count: text.count))
    }
    filled += text.count
    count += 1
  }

  func removeAll() { (filled, count, period, before) = (0, 0, nil, (0, 0)) }

  private func makeRoom(_ bytes: Int) {
    guard store.count - filled < bytes else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * (filled + bytes), alignment: 16)
    larger.copyMemory(from: self.bytes)
    store.deallocate()
    store = larger
  }

  /// Whether a moment's difference to any other can be kept.
  static func holds(_ at: Int64) -> Bool { (-(1 << 60)..<(1 << 60)).contains(at) }

  private func add(fixed value: UInt64) {
    store.storeBytes(of: value.littleEndian, toByteOffset: filled, as: UInt64.self)
    filled += 8
  }

  private func add(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      store[filled] = UInt8(truncatingIfNeeded: rest) | 0x80
      filled += 1
      rest >>= 7
    }
    store[filled] = UInt8(truncatingIfNeeded: rest)
    filled += 1
  }

  private static func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: (value << 1) ^ (value >> 63)) }
}
