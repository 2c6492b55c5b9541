import GRDB
import Model

/// Makes the packed messages of two accounts ready to be merged.
///
/// A message is merged with one of its own thread only. Where the newest export has all that the account has of a thread,
/// its blocks take the place of the account's; other threads that both accounts have become rows, which are compared
/// one by one; those that only one has change hands as they are.
struct MessageMerge {
  let database: Database
  let source: Int64
  let target: Int64

  /// Whether the source is an export that is newer than all that the account has.
  let isNewest: Bool

  func run() throws {
    let own = try threads(of: source)
    guard !own.isEmpty else { return }
    let lacking = isNewest ? try threadsLackingRows() : []
    var succeeded: [String] = []
    for thread in own.intersection(try threads(of: target)).sorted() {
      if isNewest, !lacking.contains(thread), try isSucceeded(thread) {
        succeeded.append(thread)
        continue
      }
      for account in [source, target] {
        try PackedMessages(database: database, account: account).unpack(thread: thread)
      }
    }
    try forgetShapes(of: succeeded)
    for table in ["message_shape", "message_block"] {
      try database.execute(sql: "UPDATE \(table) SET account = ? WHERE account = ?", arguments: [target, source])
    }
  }

  private func isSucceeded(_ thread: String) throws -> Bool {
    try MessageSuccession(database: database, source: source, target: target, thread: thread).run()
  }

  /// No block refers any more to what messages of the account had in common in threads that the export succeeds.
  private func forgetShapes(of threads: [String]) throws {
    try database.execute(
      sql: """
        DELETE FROM message_shape WHERE account = ?
          AND COALESCE(thread, '') IN (SELECT value FROM json_each(?))
        """, arguments: [target, try JSONText.encode(threads)])
  }

  private func threads(of account: Int64) throws -> Set<String> {
    try String.fetchSet(
      database,
      sql: """
        SELECT DISTINCT thread FROM message_block WHERE account = ?1
        UNION SELECT DISTINCT COALESCE(thread, '') FROM item WHERE account = ?1 AND kind = 'message'
        """, arguments: [account])
  }

  /// Threads of which the account has a message as a row that the export does not have as one.
  private func threadsLackingRows() throws -> Set<String> {
    try String.fetchSet(
      database,
      sql: """
        SELECT DISTINCT COALESCE(thread, '') FROM item AS known WHERE account = ? AND kind = 'message'
          AND NOT EXISTS (SELECT 1 FROM item AS own WHERE own.account = ? AND own.key = known.key)
        """, arguments: [target, source])
  }
}
