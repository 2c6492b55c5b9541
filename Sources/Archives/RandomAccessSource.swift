/// The bytes of a file from front to back.
///
/// Hands out at most the size that the listing gave, so that a file which grows meanwhile stays within the limits.
final class RandomAccessSource: ByteSource {
  private let bytes: any RandomAccess
  private let end: Int
  private var position: Int

  init(bytes: any RandomAccess, from start: Int = 0, count: Int) {
    self.bytes = bytes
    position = start
    end = start + count
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(MemberFailure) -> Int {
    guard position < end, !buffer.isEmpty else { return 0 }
    let count = min(buffer.count, end - position)
    let filled = try bytes.read(at: position, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]))
    guard filled > 0 else { throw .truncated }
    position += filled
    return filled
  }
}
