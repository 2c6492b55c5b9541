import GRDB
import Model

/// Finds by what was said which thread is which, where two exports call the same people differently: by user name in
/// one, by display name in the other.
struct ThreadContent {
  /// Messages of a thread that are looked for, and how long a text must be to be told from others by its minute.
  private static let sample = 40
  private static let length = 12

  let database: Database
  let accounts: [Int64]

  /// For each of some threads the one other that holds messages of it; `known` are the keys that may be it.
  func places(of threads: Set<String>, among known: Set<String>) throws -> [String: String] {
    guard !threads.isEmpty, !known.isEmpty else { return [:] }
    let wanted = try sample(of: threads)
    guard !wanted.isEmpty else { return [:] }
    var votes: [String: Set<String>] = [:]
    for account in accounts {
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT thread, at, text FROM item WHERE account = ? AND kind = 'message' AND at IS NOT NULL",
        arguments: [account])
      while let row = try rows.next() {
        guard let thread: String = row[0], known.contains(thread),
          let own = wanted[ThreadContent.mark(at: row[1], text: row[2])]
        else { continue }
        votes[own, default: []].insert(thread)
      }
      try PackedMessages(database: database, account: account).forEach { message, shape, block in
        guard let thread = try shape().thread, known.contains(thread), let moment = message.head.at,
          let own = wanted[ThreadContent.mark(at: moment, text: block.text(message))]
        else { return }
        votes[own, default: []].insert(thread)
      }
    }
    return votes.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The threads by the minute and words of some of their messages.
  private func sample(of threads: Set<String>) throws -> [UInt64: String] {
    var wanted: [UInt64: String] = [:]
    var counts: [String: Int] = [:]
    try ThreadRows(database).forEach(in: threads, of: accounts) { message in
      guard let thread = message.item.thread, let moment = message.item.occurredAt,
        message.item.text.utf8.count >= ThreadContent.length, counts[thread, default: 0] < ThreadContent.sample
      else { return }
      counts[thread, default: 0] += 1
      wanted[ThreadContent.mark(at: moment.milliseconds, text: message.item.text)] = thread
    }
    return wanted
  }

  private static func mark(at milliseconds: Int64, text: String) -> UInt64 {
    var hash = StableHash()
    hash.addMinute(of: Timestamp(milliseconds: milliseconds))
    hash.add(folded: text)
    return hash.value
  }
}
