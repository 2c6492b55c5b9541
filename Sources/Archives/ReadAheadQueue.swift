import Foundation

/// A few blocks of the members to come, filled by one thread and emptied by another.
///
/// Every stored property but the blocks' bytes is guarded by the condition; the bytes of a block belong to whoever took
/// it out.
final class ReadAheadQueue: @unchecked Sendable {
  /// What stands in the queue: bytes, or how the member ended.
  struct Block {
    var member: Int
    var bytes: UnsafeMutableRawBufferPointer
    var count: Int
    var failure: MemberFailure?
  }

  private let condition = NSCondition()
  private let storage: UnsafeMutableRawBufferPointer
  private var free: [UnsafeMutableRawBufferPointer] = []
  private var filled: [Block] = []

  /// The member that is being read; blocks of earlier ones are of no use.
  private var current = 0
  private var isStopped = false

  private static let blockCount = 8
  private static let blockBytes = 128 << 10

  init() {
    storage = .allocate(byteCount: ReadAheadQueue.blockCount * ReadAheadQueue.blockBytes, alignment: 16)
    for index in 0..<ReadAheadQueue.blockCount {
      let start = index * ReadAheadQueue.blockBytes
      free.append(UnsafeMutableRawBufferPointer(rebasing: storage[start..<start + ReadAheadQueue.blockBytes]))
    }
  }

  deinit { storage.deallocate() }

  /// A block to fill, once there is room; nil when nobody reads any more.
  func emptyBlock() -> UnsafeMutableRawBufferPointer? {
    condition.withLock {
      while free.isEmpty, !isStopped { condition.wait() }
      return isStopped ? nil : free.popLast()
    }
  }

  func put(_ block: Block) {
    condition.withLock {
      filled.append(block)
      condition.broadcast()
    }
  }

  /// The next block of the current member, once it is there.
  func take() -> Block? {
    condition.withLock {
      while !isStopped {
        guard let first = filled.first else {
          condition.wait()
          continue
        }
        filled.removeFirst()
        if first.member == current { return first }
        free.append(first.bytes)
        condition.broadcast()
      }
      return nil
    }
  }

  func giveBack(_ bytes: UnsafeMutableRawBufferPointer) {
    condition.withLock {
      free.append(bytes)
      condition.broadcast()
    }
  }

  /// Goes on to a member.
  func begin(_ member: Int) {
    condition.withLock {
      current = member
      let stale = filled.prefix { $0.member < member }
      filled.removeFirst(stale.count)
      free += stale.map(\.bytes)
      condition.broadcast()
    }
  }

  /// Whether the blocks of a member may still be asked for.
  func isWanted(_ member: Int) -> Bool { condition.withLock { !isStopped && member >= current } }

  func stop() {
    condition.withLock {
      isStopped = true
      condition.broadcast()
    }
  }
}
