import Model
import Storage
import Testing

/// The same act as JSON and as a page of the export states it.
@Suite struct FormatKeyTests {
  private func count(_ items: [Item]) throws -> Int {
    let vault = try Vault.ephemeral()
    var account: Account?
    for (number, item) in items.enumerated() {
      let entry = ArchiveEntry(digest: "d\(number)", name: "facebook-rowan", platform: .facebook)
      account = try vault.importing(entry) { transaction in
        var batch = RecordBatch()
        batch.items = [item]
        try transaction.insert(batch)
        return (AccountOwner(platform: .facebook, name: "Rowan Vale", handle: "rowan"), entry)
      }
    }
    let known = try #require(account)
    return try vault.counts(of: known).records.values.reduce(0, +)
  }

  @Test func `a page's address of its own and a coarser clock make no second record`() throws {
    let origin = Origin(path: "a", place: .pointer("/0"))
    var json = Item(
      kind: .message, text: "owls", occurredAt: Timestamp(milliseconds: 1_700_000_000_123), origin: origin)
    var page = json
    page.occurredAt = Timestamp(seconds: 1_700_000_000)
    page.permalink = "https://www.facebook.com/dyi/l/?l=a"
    #expect(try count([json, page]) == 1)

    json.text = "owls again"
    page.occurredAt = Timestamp(seconds: 1_700_000_001)
    #expect(try count([json, page]) == 2)
  }

  @Test func `where the clock is coarse or missing the address tells records apart`() throws {
    let origin = Origin(path: "a", place: .pointer("/0"))
    var one = Item(kind: .reaction, reaction: "like", permalink: "https://a.example/1", origin: origin)
    var other = one
    other.permalink = "https://a.example/2"
    #expect(try count([one, other]) == 2)

    one.occurredAt = Timestamp(milliseconds: 1_700_000_040_000, precision: .minute)
    other.occurredAt = one.occurredAt
    #expect(try count([one, other]) == 2)
  }
}
