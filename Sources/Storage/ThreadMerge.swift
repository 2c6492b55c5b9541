import Foundation
import GRDB
import Model

/// Makes one thread of those that exports know by different keys, before an export's records join the account.
struct ThreadMerge {
  let database: Database
  let source: Int64

  /// The account that the export joins; nil where it is the first of its account.
  let target: Int64?

  /// Folded names of the owner.
  let owner: Set<String>

  /// The archives that are newer than the export's.
  let newer: [Int64]

  /// Returns how many of the export's threads are kept apart since several may be theirs.
  func run() throws -> Int {
    guard try mayDiffer() else { return 0 }
    let own = try entries(of: source)
    let known = try target.map(entries) ?? []
    let match = ThreadMatch(source: own, target: known, aliases: try aliases())
    try unpack(match.places)
    let told = try byContent(own + known, match)
    try unpack(told)
    let places = try settled(match.places, known: known).merging(told) { first, _ in first }
    guard !places.isEmpty else { return 0 }
    let left = try ThreadMove(database: database, accounts: accounts, places: places).run()
    try close(places, left: left)
    return own.filter { !$0.hasOwnKey && left.contains($0.key) }.count
  }

  private var accounts: [Int64] { [source] + (target.map { [$0] } ?? []) }

  /// Whether a thread has no key of its own, or one side has keys that the other lacks.
  private func mayDiffer() throws -> Bool {
    guard let target else {
      return try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM thread WHERE account = ? AND NOT has_own_key)",
        arguments: [source]) ?? false
    }
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM thread WHERE account IN (:source, :target) AND NOT has_own_key)
          OR EXISTS (SELECT 1 FROM thread_alias WHERE account = :target)
          OR (EXISTS (SELECT key FROM thread WHERE account = :source EXCEPT SELECT key FROM thread WHERE account = :target)
            AND EXISTS (SELECT key FROM thread WHERE account = :target EXCEPT SELECT key FROM thread WHERE account = :source))
        """, arguments: ["source": source, "target": target]) ?? false
  }

  private func entries(of account: Int64) throws -> [ThreadEntry] {
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT thread, title, folder, participants, is_group, has_own_key, archive FROM thread WHERE account = ? "
        + "ORDER BY thread", arguments: [account])
    var entries: [ThreadEntry] = []
    while let row = try rows.next() {
      let thread = MessageThread(
        key: row[0], title: row[1], folder: row[2], participants: try JSONText.decode([Person].self, from: row[3]),
        isGroup: row[4], hasOwnKey: row[5], origin: Origin(path: "", place: .record(0)))
      entries.append(ThreadEntry(thread, archive: row[6], owner: owner))
    }
    return entries
  }

  private func aliases() throws -> [String: String] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT thread, known FROM thread_alias WHERE account = ?", arguments: [target ?? source])
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }

  /// Makes rows of the threads that are compared, message by message.
  private func unpack(_ places: [String: ThreadMatch.Place]) throws {
    var threads = Set(places.keys)
    for place in places.values {
      switch place {
      case .whole(let key): threads.insert(key)
      case .byMessage(let keys), .byEvidence(let keys): threads.formUnion(keys)
      }
    }
    for account in accounts {
      for thread in threads.sorted() { try PackedMessages(database: database, account: account).unpack(thread: thread) }
    }
  }

  /// Looks for the messages that two threads have in common; the key of the newer export stays.
  private func settled(
    _ places: [String: ThreadMatch.Place], known: [ThreadEntry]
  ) throws -> [String: ThreadMatch.Place] {
    var settled = places
    let archives = Dictionary(known.map { ($0.key, $0.archive) }, uniquingKeysWith: { first, _ in first })
    let open = places.compactMapValues { place in
      if case .byEvidence(let keys) = place { keys } else { nil }
    }
    let found = try ThreadEvidence(database: database, source: source, accounts: accounts).found(open)
    for key in open.keys {
      settled[key] = nil
      guard let other = found[key], settled[other] == nil else { continue }
      if archives[other].map(newer.contains) == true {
        settled[key] = .whole(other)
      } else {
        settled[other] = .whole(key)
      }
    }
    return settled
  }

  /// Threads without a key whose people only have user names, by what was said in them.
  private func byContent(_ entries: [ThreadEntry], _ match: ThreadMatch) throws -> [String: ThreadMatch.Place] {
    let open = entries.filter { !$0.hasOwnKey && $0.isByHandle && match.places[$0.key] == nil }
    try unpack(Dictionary(open.map { ($0.key, .byMessage([])) }, uniquingKeysWith: { first, _ in first }))
    return try ThreadContent(database: database, accounts: accounts).places(
      of: Set(open.map(\.key)), among: Set(entries.filter(\.hasOwnKey).map(\.key))
    ).mapValues { .whole($0) }
  }

  /// Drops the threads that are now another's, and remembers whose.
  private func close(_ places: [String: ThreadMatch.Place], left: Set<String>) throws {
    for (key, place) in places.sorted(by: { $0.key < $1.key }) {
      if case .byMessage = place, left.contains(key) { continue }
      for account in accounts {
        try database.execute(
          sql: "DELETE FROM thread WHERE account = ? AND thread = ?", arguments: [account, key])
      }
      guard case .whole(let known) = place else { continue }
      try database.execute(
        sql: """
          UPDATE thread_alias SET known = :known WHERE account = :account AND known = :thread;
          INSERT OR REPLACE INTO thread_alias (account, thread, known) VALUES (:account, :thread, :known);
          """, arguments: ["account": target ?? source, "thread": key, "known": known])
    }
  }
}
