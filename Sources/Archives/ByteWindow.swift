/// A cursor over a range of bytes that holds one block of it at a time.
struct ByteWindow {
  private let bytes: any RandomAccess
  private let end: Int
  private var position: Int
  private var block: [UInt8] = []
  private var blockStart: Int

  init(_ bytes: any RandomAccess, range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    position = range.lowerBound
    blockStart = range.lowerBound
  }

  /// The next bytes without moving on; nothing if the range holds fewer.
  mutating func peek(_ count: Int) throws(MemberFailure) -> [UInt8]? {
    guard count <= end - position else { return nil }
    if position - blockStart + count > block.count {
      blockStart = position
      block = try bytes.bytes(at: position, count: min(max(count, Limits.blockBytes), end - position))
      guard block.count >= count else { return nil }
    }
    let start = position - blockStart
    return Array(block[start..<start + count])
  }

  /// Moves on, at most to the end of the range.
  mutating func skip(_ count: Int) { position = min(end, position + count) }
}
