import Foundation
import Importers
import Model

/// Reads an export on a thread of its own, a few batches ahead of whoever writes them.
///
/// Every stored property is guarded by the condition.
final class BatchQueue: @unchecked Sendable {
  /// Tells the reader that nobody writes any more.
  private struct Stopped: Error {}

  private let condition = NSCondition()
  private var batches: [RecordBatch] = []
  private var outcome: Result<ImportOutcome, any Error>?
  private var isStopped = false

  private static let limit = 4

  /// As deep as the main thread's: what a file nests is read by recursion, to a limit.
  private static let stackBytes = 8 << 20

  /// Reads an export and writes its batches, in order, on this thread.
  static func run(
    _ export: ImportRun.Export, write: (RecordBatch) throws -> Void
  ) throws -> ImportOutcome {
    let queue = BatchQueue()
    let reader = Thread {
      queue.end(Result { try ImportRun().run(export) { try queue.put($0) } })
    }
    reader.stackSize = stackBytes
    reader.start()
    defer { queue.stop() }
    while let batch = queue.take() { try write(batch) }
    return try queue.result()
  }

  private func put(_ batch: RecordBatch) throws {
    try condition.withLock {
      while batches.count >= BatchQueue.limit, !isStopped { condition.wait() }
      if isStopped { throw Stopped() }
      batches.append(batch)
      condition.broadcast()
    }
  }

  private func end(_ outcome: Result<ImportOutcome, any Error>) {
    condition.withLock {
      self.outcome = outcome
      condition.broadcast()
    }
  }

  /// The next batch; nil when the export has been read.
  private func take() -> RecordBatch? {
    condition.withLock {
      while batches.isEmpty, outcome == nil { condition.wait() }
      guard !batches.isEmpty else { return nil }
      condition.broadcast()
      return batches.removeFirst()
    }
  }

  private func stop() {
    condition.withLock {
      isStopped = true
      condition.broadcast()
    }
  }

  private func result() throws -> ImportOutcome {
    guard let outcome = condition.withLock({ outcome }) else { throw Stopped() }
    return try outcome.get()
  }
}
