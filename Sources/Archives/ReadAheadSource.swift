/// The bytes of the member that is read ahead.
final class ReadAheadSource: ByteSource {
  private let queue: ReadAheadQueue
  private var block: ReadAheadQueue.Block?
  private var position = 0
  private var end: MemberFailure??

  init(_ queue: ReadAheadQueue) { self.queue = queue }

  deinit {
    if let block { queue.giveBack(block.bytes) }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(MemberFailure) -> Int {
    guard !buffer.isEmpty else { return 0 }
    if let end { return try ended(end) }
    guard let block = block ?? queue.take() else { return 0 }
    guard block.count > 0 else {
      queue.giveBack(block.bytes)
      self.block = nil
      end = .some(block.failure)
      return try ended(block.failure)
    }
    return copy(block, into: buffer)
  }

  private func ended(_ failure: MemberFailure?) throws(MemberFailure) -> Int {
    if let failure { throw failure }
    return 0
  }

  private func copy(_ block: ReadAheadQueue.Block, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, block.count - position)
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: block.bytes[position..<position + count]))
    position += count
    self.block = block
    if position == block.count {
      queue.giveBack(block.bytes)
      self.block = nil
      position = 0
    }
    return count
  }
}
