import GRDB
import Model
import Testing

@testable import Storage

@Suite struct MessageBlockTests {
  private static func run(_ count: Int, thread: String, from start: Int = 0, place: String = "/messages/") -> MessageRun
  {
    var run = MessageRun(thread: thread, path: "m/\(thread).json", place: place, precision: .millisecond)
    run.voices = [
      MessageRun.Voice(authorship: .own, author: nil, target: Person(name: "Nora Smithwick")),
      MessageRun.Voice(
        authorship: .received, author: Person(name: "Nora Smithwick"), target: Person(name: "Nora Smithwick")),
    ]
    for index in start..<start + count {
      let text = Array(["owls \(index / 2)", "", "Zoë 🦉 \(index)", "OK."][index % 4].utf8)
      run.messages.append(
        MessageRun.Message(
          voice: index % 3 == 0 ? 1 : 0, number: index,
          at: index % 7 == 6 ? nil : 1_700_000_000_000 - Int64(index) * 400,
          text: run.texts.count..<run.texts.count + text.count))
      run.texts += text
    }
    return run
  }

  private func vault(_ write: (ImportTransaction) throws -> Void) throws -> (vault: Vault, account: Account) {
    let vault = try Vault.ephemeral()
    let entry = ArchiveEntry(digest: "d1", name: "facebook-rowan", platform: .facebook)
    let account = try vault.importing(entry) { transaction in
      try write(transaction)
      return (AccountOwner(platform: .facebook, name: "Rowan Vale", handle: "rowan"), entry)
    }
    return (vault, account)
  }

  private func items(_ made: (vault: Vault, account: Account)) throws -> [Item] {
    var items: [Item] = []
    try made.vault.forEachItem(of: made.account) { items.append($0.record) }
    return items
  }

  @Test func `a run is the items that it stands for`() throws {
    var (packed, plain) = (RecordBatch(), RecordBatch())
    packed.runs = [Self.run(500, thread: "a"), Self.run(300, thread: "b"), Self.run(40, thread: "a", from: 480)]
    plain.items = packed.runs.flatMap(\.items)
    let one = try vault { try $0.insert(packed) }
    let other = try vault { try $0.insert(plain) }
    #expect(try items(one) == items(other))
    #expect(try one.vault.counts(of: one.account).records == other.vault.counts(of: other.account).records)
  }

  @Test func `only the messages that a rule spoke of come again in the same situation`() throws {
    var batch = RecordBatch()
    batch.runs = [Self.run(4000, thread: "a"), Self.run(300, thread: "b")]
    let made = try vault { try $0.insert(batch) }
    var all: [Stored<Item>] = []
    try made.vault.forEachItem(of: made.account, in: "home") { all += $0 }
    let loud = [3, 4, 1700, all.count - 1].map { all[$0] }
    try made.vault.recordJudged(made.account, in: "home", loud: loud.compactMap(\.number))

    var again: [Item] = []
    try made.vault.forEachItem(of: made.account, in: "home") { again += $0.map(\.record) }
    #expect(again == loud.map(\.record))
    var elsewhere: [Item] = []
    try made.vault.forEachItem(of: made.account, in: "new job") { elsewhere += $0.map(\.record) }
    #expect(elsewhere == all.map(\.record))
  }

  @Test func `the short way to a key gives the key`() throws {
    let run = Self.run(200, thread: "a")
    for (message, item) in zip(run.messages, run.items) {
      let keys = MessageKeys(thread: run.thread, run.voices[message.voice])
      let key = Array(run.texts[message.text]).withUnsafeBufferPointer { keys.key(at: item.occurredAt, $0) }
      #expect(key == RecordKey.of(item))
    }
  }

  @Test func `a thread that memory has no room for goes on as rows, each message once`() throws {
    let runs =
      (0..<6).map { Self.run(50, thread: ["a", "b", "c"][$0 % 3], from: $0 / 3 * 25) } + [Self.run(400, thread: "d")]
    var batch = RecordBatch()
    batch.runs = runs
    let expected = try items(vault { try $0.insert(batch) })
    let vault = try Vault.ephemeral()
    let entry = ArchiveEntry(digest: "d1", name: "facebook-rowan", platform: .facebook)
    let account = try vault.add(entry, keyLimits: (finished: 30, current: 120)) { transaction in
      try transaction.insert(batch)
      return (AccountOwner(platform: .facebook, name: "Rowan Vale", handle: "rowan"), entry)
    }.account
    let all = try items((vault, account))
    #expect(all.count == expected.count)
    #expect(Set(all) == Set(expected))
    #expect(try vault.queue.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM item") ?? 0 } > 0)
  }

  @Test func `of two exports the threads that both have become one, the others change hands as they are`() throws {
    let vault = try Vault.ephemeral()
    var account: Account?
    for (day, threads) in [("2024-01-01", ["a", "b"]), ("2024-06-01", ["b", "c"])] {
      var entry = ArchiveEntry(digest: day, name: day, platform: .facebook)
      entry.exportedAt = Day(iso: day)
      var batch = RecordBatch()
      batch.runs = threads.map { Self.run(60, thread: $0) }
      account = try vault.importing(entry) { transaction in
        try transaction.insert(batch)
        return (AccountOwner(platform: .facebook, name: "Rowan Vale", handle: "rowan"), entry)
      }
    }
    let known = try #require(account)
    let count = try vault.queue.read { try Int.fetchOne($0, sql: "SELECT COUNT(DISTINCT thread) FROM message_block") }
    #expect(count == 3)
    let all = try vault.counts(of: known).records["message"]
    let one = try self.vault { transaction in
      var batch = RecordBatch()
      batch.runs = [Self.run(60, thread: "a")]
      try transaction.insert(batch)
    }
    #expect(try all == one.vault.counts(of: one.account).records["message"].map { $0 * 3 })
    var archives: [String: Set<String>] = [:]
    try vault.forEachItem(of: known) { archives[$0.record.thread ?? "", default: []].insert($0.archive) }
    #expect(archives == ["a": ["2024-01-01"], "b": ["2024-06-01"], "c": ["2024-06-01"]])
  }

  @Test func `an account with nothing but packed messages is forgotten with every word`() throws {
    var batch = RecordBatch()
    batch.runs = [Self.run(50, thread: "a")]
    let (vault, account) = try vault { try $0.insert(batch) }
    let count = try vault.counts(of: account).records["message"]
    let receipt = try #require(try vault.forget(account: account.id))
    #expect(receipt.counts.first { $0.name == "items" }?.count == count)
    #expect((count ?? 0) > 30)
    for table in ["message_block", "message_shape", "shared_text", "archive"] {
      #expect(try vault.queue.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM \(table)") } == 0)
    }
  }

  @Test(arguments: [0, 15, 16, 17, 24, 30])
  func `a block that is not whole is damage, not a trap`(length: Int) throws {
    let block = MessageBlock()
    let key = RecordKey(StableHash())
    Array("owls at dusk".utf8).withUnsafeBufferPointer {
      block.add(PackedMessage.Head(key: key, shape: 300, at: -5, number: 7), $0)
    }
    var reader = MessageBlockReader(Array(block.bytes.prefix(length)))
    if length == 0 { return #expect(try reader.next() == nil) }
    #expect(throws: (any Error).self) { while try reader.next() != nil {} }
  }
}
