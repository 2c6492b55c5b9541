import GRDB
import Model

/// Makes the packed messages of two accounts ready to be merged.
///
/// A message is merged with one of its own thread only. So those of threads that both accounts have become rows, which
/// are compared one by one; the others change hands as they are.
struct MessageMerge {
  let database: Database
  let source: Int64
  let target: Int64

  func run() throws {
    let own = try threads(of: source)
    guard !own.isEmpty else { return }
    for thread in own.intersection(try threads(of: target)).sorted() {
      for account in [source, target] {
        try PackedMessages(database: database, account: account).unpack(thread: thread)
      }
    }
    for table in ["message_shape", "message_block"] {
      try database.execute(sql: "UPDATE \(table) SET account = ? WHERE account = ?", arguments: [target, source])
    }
  }

  private func threads(of account: Int64) throws -> Set<String> {
    try String.fetchSet(
      database,
      sql: """
        SELECT DISTINCT thread FROM message_block WHERE account = ?1
        UNION SELECT DISTINCT COALESCE(thread, '') FROM item WHERE account = ?1 AND kind = 'message'
        """, arguments: [account])
  }
}
