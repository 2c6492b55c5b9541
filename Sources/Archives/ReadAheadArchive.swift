import Foundation

/// An archive whose members are read and inflated on a thread of their own, ahead of whoever reads them.
///
/// Members come in the order that was announced; each can be taken once this way, right after `begin`. Everything else
/// is opened as usual, so that the order decides how fast it goes, never what is read.
package final class ReadAheadArchive: Archive {
  private let archive: any Archive
  private let order: [ArchiveMember]
  private let queue = ReadAheadQueue()
  private let current = NSLock()
  private nonisolated(unsafe) var waiting: Int?

  package var name: String { archive.name }
  package var members: [ArchiveMember] { archive.members }
  package var refused: [RefusedMember] { archive.refused }

  /// Starts to read.
  package init(_ archive: any Archive, order: [ArchiveMember]) {
    self.archive = archive
    self.order = order
    let (queue, order) = (queue, order)
    Thread.detachNewThread { ReadAheadArchive.fill(queue, from: archive, order) }
  }

  deinit { queue.stop() }

  /// Announces that the member with an index is read next.
  package func begin(_ index: Int) {
    queue.begin(index)
    current.withLock { waiting = index }
  }

  package func open(_ member: ArchiveMember) throws(MemberFailure) -> any ByteSource {
    let isNext = current.withLock {
      guard let index = waiting, order.indices.contains(index), order[index].token == member.token else { return false }
      waiting = nil
      return true
    }
    return isNext ? ReadAheadSource(queue) : try archive.open(member)
  }

  private static func fill(_ queue: ReadAheadQueue, from archive: any Archive, _ order: [ArchiveMember]) {
    for (index, member) in order.enumerated() {
      guard fill(queue, index, from: { () throws(MemberFailure) in try archive.open(member) }) else { return }
    }
  }

  /// Reads one member to its end; false when nobody reads any more.
  private static func fill(
    _ queue: ReadAheadQueue, _ index: Int, from open: () throws(MemberFailure) -> any ByteSource
  ) -> Bool {
    var source: (any ByteSource)?
    while queue.isWanted(index) {
      guard let bytes = queue.emptyBlock() else { return false }
      var block = ReadAheadQueue.Block(member: index, bytes: bytes, count: 0)
      do throws(MemberFailure) {
        if source == nil { source = try open() }
        block.count = try source?.read(into: bytes) ?? 0
      } catch {
        block.failure = error
      }
      queue.put(block)
      if block.count == 0 { return true }
    }
    return true
  }
}
