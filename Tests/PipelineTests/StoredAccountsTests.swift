import Detectors
import Model
import Storage
import Testing

@testable import Pipeline

@Suite struct StoredAccountsTests {
  /// Reads one friend at the place that every export uses for its first one.
  private func add(_ name: String, digest: String, on day: String, to vault: Vault) throws -> Account {
    var entry = ArchiveEntry(digest: digest, name: digest, platform: .facebook)
    entry.exportedAt = Day(iso: day)
    return try vault.importing(entry) { transaction in
      let origin = Origin(path: "connections/friends/your_friends.json", place: .pointer("/friends_v2/0"))
      var batch = RecordBatch()
      batch.ties = [Tie(kind: .friend, other: Person(name: name), origin: origin)]
      try transaction.insert(batch)
      return (AccountOwner(platform: .facebook, name: "Anna Sample", handle: "anna"), entry)
    }
  }

  @Test func `two records at one place of two archives each name their own`() throws {
    let vault = try Vault.ephemeral()
    _ = try add("Sam Doe", digest: "one", on: "2024-01-01", to: vault)
    let account = try add("Jo Carter", digest: "two", on: "2026-01-01", to: vault)
    let stored = try StoredAccounts(of: [account], in: vault, sides: Context())
    let ties = try #require(stored.profiles.first?.ties)
    #expect(ties.compactMap(\.other.name).sorted() == ["Jo Carter", "Sam Doe"])
    for tie in ties { #expect(tie.origin.archive == (tie.other.name == "Sam Doe" ? "one" : "two")) }
  }
}
