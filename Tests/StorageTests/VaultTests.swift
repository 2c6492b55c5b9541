import Foundation
import Model
import Storage
import TestSupport
import Testing

@Suite struct VaultTests {
  private static func batch(path: String = "a.json", post: String = "owls at dusk") -> RecordBatch {
    var batch = RecordBatch()
    let origin = Origin(path: path, place: .pointer("/0"))
    batch.items = [
      Item(
        kind: .post, text: post, target: Person(name: "Nora Smithwick"), mentions: [Person(name: "Wren Osgood")],
        links: ["https://owls.example/"], occurredAt: Timestamp(seconds: 1_700_000_000), origin: origin),
      Item(kind: .message, authorship: .received, text: "hello", occurredAt: nil, origin: origin),
    ]
    batch.ties = [Tie(kind: .friend, other: Person(name: "Nora Smithwick"), since: nil, origin: origin)]
    batch.positions = [
      Position(
        employer: "Northwind", since: Day(iso: "2021-03-01").map { Timestamp(day: $0, precision: .month) },
        origin: origin)
    ]
    return batch
  }

  @discardableResult
  private func store(
    _ batch: RecordBatch, in vault: Vault, digest: String = "d1", handle: String? = "rowan"
  ) throws -> Account {
    let entry = ArchiveEntry(digest: digest, name: "facebook-rowan", platform: .facebook)
    return try vault.importing(entry) { transaction in
      try transaction.insert(batch)
      return (AccountOwner(platform: .facebook, name: "Rowan Vale", handle: handle), entry)
    }
  }

  @Test("many who make one vault at the same moment all get it")
  func made() async throws {
    for _ in 0..<5 {
      let folder = try TemporaryFolder()
      let path = folder.url.appending(path: "vault.sqlite").path()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<8 { group.addTask { _ = try Vault.open(path: path) } }
        try await group.waitForAll()
      }
    }
  }

  private func items(of account: Account, in vault: Vault) throws -> [Stored<Item>] {
    var items: [Stored<Item>] = []
    try vault.forEachItem(of: account) { items.append($0) }
    return items
  }

  @Test func `gives back what it was given`() throws {
    let vault = try Vault.ephemeral()
    var batch = Self.batch()
    let account = try store(batch, in: vault)
    // Records of the profile say which archive they were last seen in.
    for index in batch.ties.indices { batch.ties[index].origin.archive = "d1" }
    for index in batch.positions.indices { batch.positions[index].origin.archive = "d1" }

    #expect(account.id == "facebook:rowan")
    #expect(try items(of: account, in: vault).map(\.record) == [batch.items[0]])
    let profile = try vault.profile(of: account)
    #expect(profile.ties.map(\.record) == batch.ties)
    #expect(profile.positions.map(\.record) == batch.positions)
    #expect(try vault.counts(of: account).records == ["post": 1, "message": 1, "tie": 1])
  }

  @Test func `the same archive twice adds nothing`() throws {
    let vault = try Vault.ephemeral()
    try store(Self.batch(), in: vault)
    let account = try store(Self.batch(), in: vault)

    #expect(try vault.counts(of: account).records == ["post": 1, "message": 1, "tie": 1])
  }

  @Test func `a later export adds what is new and refreshes the place of what is known`() throws {
    let vault = try Vault.ephemeral()
    try store(Self.batch(), in: vault)
    var later = Self.batch(path: "b.json")
    later.items.append(Self.batch(path: "b.json", post: "a second post").items[0])
    let account = try store(later, in: vault, digest: "d2", handle: nil)

    let stored = try items(of: account, in: vault)
    #expect(account.handle == "rowan")
    #expect(stored.count == 2)
    #expect(stored.allSatisfy { $0.record.origin.path == "b.json" && $0.archive == "d2" })
  }

  @Test func `a failed import leaves nothing behind`() throws {
    struct Stop: Error {}
    let vault = try Vault.ephemeral()
    let entry = ArchiveEntry(digest: "d1", name: "x", platform: .facebook)
    #expect(throws: Stop.self) {
      try vault.importing(entry) { transaction in
        try transaction.insert(Self.batch())
        throw Stop()
      }
    }
    let account = try store(RecordBatch(), in: vault)
    #expect(try items(of: account, in: vault).isEmpty)
  }

  @Test func `a vault in a folder that can't be made is a sentence`() {
    let problem = #expect(throws: VaultProblem.self) { try Vault.open(path: "/proc/nowhere/vault.sqlite") }
    #expect(problem?.exitCode == 3)
  }

  @Test func `fingerprints differ by every part and never join parts`() {
    let key = FingerprintKey(secret: [1], account: "a")
    let one = key.id(of: ["ab", "c"])
    #expect(one == FingerprintKey(secret: [1], account: "a").id(of: ["ab", "c"]))
    #expect(one != key.id(of: ["a", "bc"]))
    #expect(one != FingerprintKey(secret: [1], account: "b").id(of: ["ab", "c"]))
    #expect(one != FingerprintKey(secret: [2], account: "a").id(of: ["ab", "c"]))
    #expect(one.hasPrefix("f_") && one.count == 34)
  }
}
