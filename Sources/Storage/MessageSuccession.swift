import GRDB
import Model

/// Lets the newest export's messages of a thread take the place of what the account has of it, block by block.
///
/// Most exports hold all that the one before held, and some more. Messages that are known keep the numbers of their
/// blocks, so that what was judged of them still holds; new ones get blocks of their own.
struct MessageSuccession {
  let database: Database
  let source: Int64
  let target: Int64
  let thread: String

  /// False, and nothing done, where the export lacks anything that the account has, or tells it otherwise.
  func run() throws -> Bool {
    let known = try KnownMessages(database: database, account: target, thread: thread)
    guard known.count > 0 else { return true }
    guard try coversAll(known) else { return false }
    try write(over: known)
    try database.execute(
      sql: "DELETE FROM message_block WHERE account = ? AND thread = ?", arguments: [source, thread])
    return true
  }

  /// Whether all known messages are among the export's, with the same words and people.
  private func coversAll(_ known: KnownMessages) throws -> Bool {
    var matched = 0
    var isSame = true
    try own.forEach(thread: thread) { message, shape, block in
      guard isSame, let agrees = try known.agrees(message, shape, block) else { return }
      matched += 1
      isSame = agrees
    }
    return isSame && matched == known.count
  }

  private func write(over known: KnownMessages) throws {
    // All that the source has is of one archive.
    let archive = try Int64.fetchOne(
      database, sql: "SELECT archive FROM message_block WHERE account = ? AND thread = ?", arguments: [source, thread])
    guard let archive else { return }
    let blocks = try SuccessorBlocks(
      database: database, account: target, thread: thread, replacing: known, in: archive)
    try own.forEach(thread: thread) { message, _, block in
      try block.withText(of: message) { try blocks.add(message.head, $0) }
    }
    try blocks.finish()
  }

  private var own: PackedMessages { PackedMessages(database: database, account: source) }
}
