import Foundation
import GRDB

/// Writes a thread's messages anew: known ones into the blocks that held them, new ones into blocks behind all others.
///
/// The numbers of blocks tell what was judged, and a removed block would end what is known of the whole account. So a
/// known block is written over, never removed, even where less is left for it.
final class SuccessorBlocks {
  private let database: Database
  private let account: Int64
  private let thread: String
  private let known: KnownMessages
  private let archive: Int64

  private let old = MessageBlock()
  private let new = MessageBlock()
  /// How many of the known blocks are written.
  private var written = 0
  private let loudRow: Statement

  init(
    database: Database, account: Int64, thread: String, replacing known: KnownMessages, in archive: Int64
  ) throws {
    self.database = database
    self.account = account
    self.thread = thread
    self.known = known
    self.archive = archive
    for block in known.blocks {
      try database.execute(
        sql: "DELETE FROM loud_message WHERE account = ? AND block = ?", arguments: [account, block])
    }
    loudRow = try database.makeStatement(sql: "INSERT INTO loud_message (account, block, place) VALUES (?, ?, ?)")
  }

  func add(_ head: PackedMessage.Head, _ text: UnsafeBufferPointer<UInt8>) throws {
    guard known.holds(head.key) else { return try addNew(head, text) }
    if known.loud.contains(head.key) {
      try loudRow.execute(arguments: [account, known.blocks[written], old.count])
    }
    old.add(head, text)
    // The last block takes what is left, however much.
    if old.isFull, written < known.blocks.count - 1 { try writeOld() }
  }

  func finish() throws {
    while written < known.blocks.count { try writeOld() }
    if !new.isEmpty { try writeNew() }
  }

  private func addNew(_ head: PackedMessage.Head, _ text: UnsafeBufferPointer<UInt8>) throws {
    new.add(head, text)
    if new.isFull { try writeNew() }
  }

  private func writeOld() throws {
    try database.execute(
      sql: "UPDATE message_block SET archive = ?, count = ?, first = ?, last = ?, content = ? WHERE number = ?",
      arguments: [archive, old.count, old.period?.first, old.period?.last, Data(old.bytes), known.blocks[written]])
    old.removeAll()
    written += 1
  }

  private func writeNew() throws {
    try database.execute(
      sql: """
        INSERT INTO message_block (account, archive, thread, count, first, last, content) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [account, archive, thread, new.count, new.period?.first, new.period?.last, Data(new.bytes)])
    new.removeAll()
  }
}
