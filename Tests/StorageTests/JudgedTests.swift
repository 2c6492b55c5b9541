import Model
import Storage
import Testing

/// What was judged and said nothing to any rule is not handed out again, until it or the situation changes.
@Suite struct JudgedTests {
  private static func item(_ text: String, second: Int64, path: String = "a.json") -> Item {
    Item(
      kind: .post, text: text, occurredAt: Timestamp(seconds: second),
      origin: Origin(path: path, place: .pointer("/\(second)")))
  }

  @discardableResult
  private func store(_ items: [Item], in vault: Vault, day: String = "2024-01-01") throws -> Account {
    var entry = ArchiveEntry(digest: "digest \(day)", name: day, platform: .facebook)
    (entry.exportedAt, entry.format) = (Day(iso: day), "json")
    return try vault.importing(entry) { transaction in
      var batch = RecordBatch()
      batch.items = items
      try transaction.insert(batch)
      return (AccountOwner(platform: .facebook, name: "Rowan Vale", handle: "rowan"), entry)
    }
  }

  private func handedOut(_ account: Account, in situation: String, of vault: Vault) throws -> [Stored<Item>] {
    var items: [Stored<Item>] = []
    try vault.forEachItem(of: account, in: situation) { items += $0 }
    return items
  }

  private func texts(_ account: Account, in situation: String, of vault: Vault) throws -> [String] {
    try handedOut(account, in: situation, of: vault).map(\.record.text)
  }

  private static let three = [item("one", second: 1), item("two", second: 2), item("three", second: 3)]

  /// A vault with three posts, of which a rule spoke of the second.
  private func judgedVault() throws -> (vault: Vault, account: Account) {
    let vault = try Vault.ephemeral()
    let account = try store(Self.three, in: vault)
    let all = try handedOut(account, in: "home", of: vault)
    #expect(all.map(\.record.text) == ["one", "two", "three"])
    try vault.recordJudged(account, in: "home", loud: all[1...1].compactMap(\.number))
    return (vault, account)
  }

  @Test func `only what a rule spoke of comes again in the same situation`() throws {
    let (vault, account) = try judgedVault()
    #expect(try texts(account, in: "home", of: vault) == ["two"])
  }

  @Test func `everything comes again in another situation`() throws {
    let (vault, account) = try judgedVault()
    #expect(try texts(account, in: "new job", of: vault) == ["one", "two", "three"])
  }

  @Test func `what is new comes beside it`() throws {
    let (vault, account) = try judgedVault()
    try store([Self.item("four", second: 4)], in: vault, day: "2024-06-01")
    #expect(try texts(account, in: "home", of: vault) == ["two", "four"])
  }

  @Test func `an export that holds all of it again brings what is new and what a rule spoke of`() throws {
    let (vault, account) = try judgedVault()
    let newer = Self.three.map { Self.item($0.text, second: ($0.occurredAt?.milliseconds ?? 0) / 1000, path: "b.json") }
    try store(newer + [Self.item("four", second: 4)], in: vault, day: "2024-06-01")
    let again = try texts(account, in: "home", of: vault)
    #expect(again == ["two", "four"])
  }

  @Test func `a post that says something else comes again`() throws {
    let (vault, account) = try judgedVault()
    var longer = Self.item("one", second: 1, path: "b.json")
    longer.quoted = "somebody's words"
    try store([longer], in: vault, day: "2024-06-01")
    #expect(try handedOut(account, in: "home", of: vault).map(\.record.quoted).contains("somebody's words"))
  }

  @Test func `how many come at once changes nothing`() throws {
    let (vault, account) = try judgedVault()
    var items: [String] = []
    try vault.forEachItem(of: account, in: "new job", atOnce: 2) { chunk in
      #expect(chunk.count <= 2)
      items += chunk.map(\.record.text)
    }
    #expect(items == ["one", "two", "three"])
  }

  @Test func `forgetting an account forgets what was judged`() throws {
    let (vault, account) = try judgedVault()
    _ = try vault.forget(account: account.id)
    let again = try store(Self.three, in: vault)
    #expect(try texts(again, in: "home", of: vault) == ["one", "two", "three"])
  }
}
