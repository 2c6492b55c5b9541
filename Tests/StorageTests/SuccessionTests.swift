import GRDB
import Model
import Testing

@testable import Storage

/// A newer export of a thread takes the place of the older one without becoming rows, and what was judged of it holds.
@Suite struct SuccessionTests {
  /// One message of a thread, before it is written down.
  private struct Line: Hashable {
    var second: Int
    var text: String
    var isOwn = true
    var author = "Nora Smithwick"
    var hasPicture = false
  }

  private static let plain = (0..<900).map { Line(second: $0 * 40, text: "owls \($0)", isOwn: $0 % 3 != 0) }

  /// Everything that happens to a thread between two exports, by what is left of `plain`.
  private static let changes: [(name: String, later: [Line])] = [
    ("nothing", plain),
    ("new at the end", plain + (0..<40).map { Line(second: 40_000 + $0, text: "new \($0)") }),
    ("new at the start", (0..<40).map { Line(second: -9_000 + $0, text: "new \($0)") } + plain),
    ("new within", plain + [Line(second: 401, text: "in between")]),
    ("one gone", plain.filter { $0.second != 400 }),
    ("one gone, one new", plain.filter { $0.second != 400 } + [Line(second: 90_000, text: "new")]),
    ("other words", plain.map { $0.second == 400 ? Line(second: 400, text: "sparrows") : $0 }),
    ("other blanks", plain.map { $0.second == 440 ? Line(second: 440, text: "owls  11") : $0 }),
    ("another order", Array(plain.reversed())),
    ("the name of the other", plain.map { change($0) { $0.author = "Nora Abernethy" } }),
    ("a picture", plain.map { line in change(line) { if line.second == 520 { $0.hasPicture = true } } }),
    ("a second of a kind", plain + [Line(second: 80, text: "owls 2"), Line(second: 80, text: "more owls")]),
  ]

  private static func change(_ line: Line, _ body: (inout Line) -> Void) -> Line {
    var changed = line
    body(&changed)
    return changed
  }

  private static func item(_ line: Line, _ place: Int, path: String) -> Item {
    let other = Person(name: line.author)
    var item = Item(
      kind: .message, authorship: line.isOwn ? .own : .received, text: line.text,
      author: line.isOwn ? nil : other, target: other, thread: "t",
      occurredAt: Timestamp(milliseconds: 1_700_000_000_000 + Int64(line.second) * 1000, precision: .millisecond),
      audience: .directMessage, origin: Origin(path: path, place: .pointer("/messages/\(place)")))
    if line.hasPicture { item.attachments = [Attachment(kind: .photo)] }
    return item
  }

  private static let inRows = (finished: 1, current: 1)

  @discardableResult
  private func add(
    _ lines: [Line], on day: String, to vault: Vault, limits: (finished: Int, current: Int) = MessageArrival.keyLimits
  ) throws -> Account {
    var entry = ArchiveEntry(digest: day, name: day, platform: .facebook)
    (entry.exportedAt, entry.format) = (Day(iso: day), "json")
    return try vault.add(entry, keyLimits: limits) { transaction in
      var batch = RecordBatch()
      batch.items = lines.enumerated().map { Self.item($1, $0, path: "\(day)/message_1.json") }
      try transaction.insert(batch)
      return (AccountOwner(platform: .facebook, name: "Rowan Vale", handle: "rowan"), entry)
    }.account
  }

  private func all(_ account: Account, of vault: Vault) throws -> [String] {
    var found: [String] = []
    try vault.forEachItem(of: account) { found.append("\($0.archive) \($0.record)") }
    return found.sorted()
  }

  private func rows(of vault: Vault) throws -> Int {
    try vault.queue.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM item") ?? 0 }
  }

  @Test(arguments: changes.indices, [false, true])
  func `what is kept is what a comparison row by row keeps`(change: Int, comesFirst: Bool) throws {
    let (older, later) = (("2024-01-01", Self.plain), ("2024-06-01", Self.changes[change].later))
    let exports = comesFirst ? [later, older] : [older, later]
    let (packed, plain) = (try Vault.ephemeral(), try Vault.ephemeral())
    var accounts: [Account] = []
    for (day, lines) in exports {
      accounts = [
        try add(lines, on: day, to: packed), try add(lines, on: day, to: plain, limits: Self.inRows),
      ]
    }
    #expect(try all(accounts[0], of: packed) == all(accounts[1], of: plain), "\(Self.changes[change].name)")
    #expect(try rows(of: plain) > 800)
  }

  /// A vault with the older export, of which rules spoke of two messages.
  private func judged() throws -> (vault: Vault, account: Account, loud: [String]) {
    let vault = try Vault.ephemeral()
    let account = try add(Self.plain, on: "2024-01-01", to: vault)
    var items: [Stored<Item>] = []
    try vault.forEachItem(of: account, in: "home") { items += $0 }
    let loud = [items[2], items[500]]
    try vault.recordJudged(account, in: "home", loud: loud.compactMap(\.number))
    return (vault, account, loud.map(\.record.text))
  }

  private func handedOut(_ account: Account, of vault: Vault) throws -> [Stored<Item>] {
    var items: [Stored<Item>] = []
    try vault.forEachItem(of: account, in: "home") { items += $0 }
    return items
  }

  @Test(arguments: changes.prefix(4).indices)
  func `only what is new and what rules spoke of is judged again`(change: Int) throws {
    let (vault, account, loud) = try judged()
    let later = Self.changes[change].later
    try add(later, on: "2024-06-01", to: vault)
    let again = try handedOut(account, of: vault)
    let new = later.filter { !Self.plain.contains($0) && $0.isOwn }.map(\.text)
    #expect(again.map(\.record.text).sorted() == (loud + new).sorted())
    #expect(again.allSatisfy { $0.archive == "2024-06-01" })
    #expect(again.allSatisfy { $0.record.origin.path == "2024-06-01/message_1.json" })
    #expect(try rows(of: vault) == 0)
    let archives = try vault.queue.read {
      try Int.fetchOne($0, sql: "SELECT COUNT(DISTINCT archive) FROM message_shape")
    }
    #expect(archives == 1)
  }

  @Test func `a third export follows the second as the second the first`() throws {
    let (vault, account, loud) = try judged()
    try add(Self.changes[1].later, on: "2024-06-01", to: vault)
    let second = try handedOut(account, of: vault)
    let spokenOf = second.filter { loud.contains($0.record.text) }
    try vault.recordJudged(account, in: "home", loud: spokenOf.compactMap(\.number))
    try add(Self.changes[1].later + [Line(second: 99_000, text: "newest")], on: "2024-09-01", to: vault)
    #expect(try handedOut(account, of: vault).map(\.record.text).sorted() == (loud + ["newest"]).sorted())
  }

  @Test func `a known message that has got a picture is judged again`() throws {
    let (vault, account, _) = try judged()
    try add(Self.changes[10].later, on: "2024-06-01", to: vault)
    #expect(try handedOut(account, of: vault).contains { !$0.record.attachments.isEmpty })
  }
}
