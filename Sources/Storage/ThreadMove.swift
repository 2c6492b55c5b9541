import Foundation
import GRDB
import Model

/// Puts the messages of threads into others, where each is merged with the equal one that stands there.
struct ThreadMove {
  private struct Step {
    var row: Int64
    var key: RecordKey
    var thread: String
  }

  let database: Database
  let accounts: [Int64]
  let places: [String: ThreadMatch.Place]

  /// Returns the threads of which messages are left where they were.
  func run() throws -> Set<String> {
    var left: Set<String> = []
    var steps: [Int64: [Step]] = [:]
    let evidence = try ThreadEvidence(database: database, source: 0, accounts: accounts)
    try ThreadRows(database).forEach(in: Set(places.keys), of: accounts) { message in
      guard let old = message.item.thread else { return }
      guard let thread = try place(of: message.item, by: evidence) else {
        left.insert(old)
        return
      }
      var moved = message.item
      moved.thread = thread
      var key = message.key
      key.bucket = RecordKey.of(moved).bucket
      steps[message.account, default: []].append(Step(row: message.row, key: key, thread: thread))
    }
    for account in accounts { try move(steps[account] ?? [], of: account) }
    return left
  }

  private func place(of item: Item, by evidence: ThreadEvidence) throws -> String? {
    switch item.thread.flatMap({ places[$0] }) {
    case .whole(let thread)?: return thread
    case .byMessage(let threads)?:
      let holders = try threads.filter { try evidence.holds(item, in: $0) }
      return holders.count == 1 ? holders[0] : nil
    case .byEvidence?, nil: return nil
    }
  }

  /// By way of an account of their own, which then joins the one that they came from.
  private func move(_ steps: [Step], of account: Int64) throws {
    guard !steps.isEmpty else { return }
    try database.execute(sql: "INSERT INTO account (id, platform) VALUES (?, '')", arguments: ["threads:\(account)"])
    let between = database.lastInsertedRowID
    let statement = try database.makeStatement(
      sql: "UPDATE OR IGNORE item SET account = ?, key = ?, thread = ? WHERE rowid = ?")
    for step in steps {
      try statement.execute(arguments: [between, Data(step.key.bytes), step.thread, step.row])
      // Said twice: once is enough.
      if database.changesCount == 0 {
        try database.execute(sql: "DELETE FROM item WHERE rowid = ?", arguments: [step.row])
      }
    }
    try AccountMerge(database: database, source: between, target: account, isOlder: AccountMerge.isOlder)
      .run()
  }
}
