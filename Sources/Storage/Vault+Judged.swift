import GRDB
package import Model

extension Vault {
  /// Hands out an account's own and tagged items in the order of import, one at a time; plain messages come last.
  package func forEachItem(of account: Account, _ body: (Stored<Item>) throws -> Void) throws {
    try queue.read { database in
      guard let number = try Self.number(of: account.id, in: database) else { return }
      try UnjudgedItems(database: database, account: number).forEach(body)
    }
  }

  /// Hands out the same items some at a time, at most `size`.
  ///
  /// What was judged in the same situation before, and of which no rule had anything to say, is left out.
  package func forEachItem(
    of account: Account, in situation: String, atOnce size: Int = 4096, _ body: ([Stored<Item>]) throws -> Void
  ) throws {
    try queue.read { database in
      guard let number = try Self.number(of: account.id, in: database) else { return }
      var held: [Stored<Item>] = []
      try UnjudgedItems(database: database, account: number, situation: situation).forEach { item in
        held.append(item)
        guard held.count == size else { return }
        try body(held)
        held.removeAll(keepingCapacity: true)
      }
      if !held.isEmpty { try body(held) }
    }
  }

  /// Notes that all of an account's items were judged in a situation, and which of them rules had something to say of.
  package func recordJudged(_ account: Account, in situation: String, loud items: [ItemNumber]) throws {
    try queue.write { database in
      guard let number = try Self.number(of: account.id, in: database) else { return }
      try Self.replaceLoud(items, of: number, in: database)
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO judged (account, situation, items, blocks)
          VALUES (?, ?, COALESCE((SELECT MAX(rowid) FROM item), 0), COALESCE((SELECT MAX(number) FROM message_block), 0))
          """, arguments: [number, situation])
    }
  }

  private static func replaceLoud(_ items: [ItemNumber], of account: Int64, in database: Database) throws {
    for table in ["loud_item", "loud_message"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE account = ?", arguments: [account])
    }
    let row = try database.makeStatement(sql: "INSERT INTO loud_item (account, item) VALUES (?, ?)")
    let message = try database.makeStatement(sql: "INSERT INTO loud_message (account, block, place) VALUES (?, ?, ?)")
    for item in items {
      switch item {
      case .row(let number): try row.execute(arguments: [account, number])
      case .message(let block, let place): try message.execute(arguments: [account, block, place])
      }
    }
  }
}
