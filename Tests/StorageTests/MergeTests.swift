import Foundation
import Model
import Storage
import Testing

/// One history out of many exports: re-ordered, split otherwise, in two formats, in either order of import.
@Suite struct MergeTests {
  /// An export as a test imports it.
  struct Export: Sendable {
    var day: String
    var items: [Item] = []
    var ties: [Tie] = []
    var fields: [ProfileField] = []
    var windows: [RecordWindow] = []
    var handle: String? = "rowan"
  }

  private static let origin = Origin(path: "posts.json", place: .pointer("/0"))

  private static func item(
    _ kind: ItemKind, _ text: String, at seconds: Int64?, precision: Timestamp.Precision = .second,
    target: String? = nil, permalink: String? = nil, thread: String? = nil, author: String? = nil
  ) -> Item {
    Item(
      kind: kind, authorship: author == nil ? .own : .received, text: text, author: author.map { Person(name: $0) },
      target: target.map { Person(name: $0) }, thread: thread, permalink: permalink,
      occurredAt: seconds.flatMap { Timestamp(seconds: $0, precision: precision) }, origin: origin)
  }

  /// Everything that an HTML page leaves out, left out: the seconds, and the line breaks.
  private static func asPage(_ item: Item) -> Item {
    var page = item
    page.origin = Origin(path: "posts.html", place: .record(1))
    page.text = item.text.split(separator: "\n").joined(separator: " ")
    page.occurredAt = item.occurredAt.flatMap {
      Timestamp(seconds: $0.seconds - $0.seconds % 60, precision: .minute)
    }
    return page
  }

  /// What a vault holds after some imports: contents without the order in which they came.
  private func vault(_ exports: [Export]) throws -> [String] {
    let vault = try Vault.ephemeral()
    var account: Account?
    for export in exports { account = try store(export, in: vault) }
    let known = try #require(account)
    var lines: [String] = []
    try vault.forEachItem(of: known) { stored in
      let item = stored.record
      lines.append(
        "\(item.kind) \(item.text) \(item.occurredAt?.rfc3339 ?? "-") \(item.occurredAt?.precision.rawValue ?? "-") "
          + "\(item.permalink ?? "-") \(item.target?.name ?? "-") \(item.audience) \(item.origin) \(stored.archive)")
    }
    let profile = try vault.profile(of: known)
    lines += profile.ties.map {
      "\($0.record.kind) \($0.record.other) \($0.record.since?.rfc3339 ?? "-") \($0.archive)"
    }
    lines += profile.fields.map { "\($0.record.kind) \($0.record.value) \($0.archive)" }
    return lines.sorted()
  }

  @discardableResult
  private func store(_ export: Export, in vault: Vault) throws -> Account {
    var entry = ArchiveEntry(digest: "digest \(export.day)", name: export.day, platform: .linkedin)
    entry.exportedAt = Day(iso: export.day)
    entry.windows = export.windows
    var batch = RecordBatch()
    (batch.items, batch.ties, batch.fields) = (export.items, export.ties, export.fields)
    return try vault.importing(entry) { transaction in
      try transaction.insert(batch)
      return (AccountOwner(platform: .linkedin, name: "Rowan Vale", handle: export.handle), entry)
    }
  }

  private static func history(seed: UInt64, count: Int) -> [Item] {
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let words = ["ok", "yes", "owls\nat dusk", "", "👍", "noch später", "see you", "да"]
    let people = ["Nora Smithwick", "Wren Osgood", "Zoë Ångström"]
    return (0..<count).map { index in
      let kind: ItemKind = [.post, .comment, .reaction, .message][next(4)]
      // Apart by more than a minute, or one second of the same minute: both happen.
      let moment = 1_700_000_000 + Int64(index * 90)
      let text = kind == .reaction ? "" : words[next(words.count)]
      return item(
        kind, text, at: moment, target: kind == .message ? nil : people[next(3)],
        thread: kind == .message ? "t\(next(3))" : nil)
    }
  }

  @Test(arguments: 1...8)
  func `re-ordered, split otherwise and imported in either order gives the same vault`(seed: UInt64) throws {
    let all = Self.history(seed: seed, count: 60)
    let older = Export(day: "2024-01-01", items: Array(all.prefix(40)))
    let newer = Export(day: "2024-06-01", items: Array(all.dropFirst(10)))
    let shuffled = Export(day: "2024-06-01", items: newer.items.reversed())

    let expected = try vault([older, newer])
    #expect(expected.count == 60)
    #expect(try vault([newer, older]) == expected)
    #expect(try vault([older, shuffled]) == expected)
    #expect(try vault([newer, older, newer, older]) == expected)
  }

  @Test(arguments: 1...8)
  func `the same history as JSON and as HTML is one history with the seconds`(seed: UInt64) throws {
    let all = Self.history(seed: seed, count: 60)
    let json = Export(day: "2024-01-01", items: all)
    let html = Export(day: "2024-06-01", items: all.map(Self.asPage))

    let merged = try vault([json, html])
    #expect(merged.count == all.count)
    #expect(merged.allSatisfy { $0.contains(" second ") && $0.contains("posts.html") })
    #expect(try vault([html, json]) == merged)
  }

  @Test func `three exports in every order give the same vault`() throws {
    let all = Self.history(seed: 77, count: 30)
    let exports = [
      Export(day: "2023-01-01", items: Array(all.prefix(20))),
      Export(day: "2024-01-01", items: all.map(Self.asPage)),
      Export(day: "2025-01-01", items: Array(all.dropFirst(5))),
    ]
    let expected = try vault(exports)
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      #expect(try vault(order.map { exports[$0] }) == expected)
    }
  }

  @Test func `equal words at two seconds of one minute are two records`() throws {
    let twice = [
      Self.item(.message, "ok", at: 1_700_000_001, thread: "t"),
      Self.item(.message, "ok", at: 1_700_000_031, thread: "t"),
    ]
    #expect(try vault([Export(day: "2024-01-01", items: twice)]).count == 2)
    let both = [Export(day: "2024-01-01", items: twice), Export(day: "2024-06-01", items: twice)]
    #expect(try vault(both).count == 2)
  }

  @Test func `a person without an address in the older export is the one with it in the newer`() throws {
    let day = Timestamp(day: try #require(Day(iso: "2020-05-01")))
    let old = Tie(kind: .connection, other: Person(name: "Nora Smithwick"), since: day, origin: Self.origin)
    let new = Tie(
      kind: .connection, other: Person(name: "Nora Smithwick", handle: "nora-s", employer: "Contoso"), since: day,
      origin: Self.origin)
    let exports = [Export(day: "2022-01-01", ties: [old]), Export(day: "2024-01-01", ties: [new])]
    let merged = try vault(exports)
    #expect(merged.count == 1)
    #expect(merged[0].contains("nora-s"))
    #expect(try vault(exports.reversed()) == merged)
  }

  @Test func `two people of one name stay two`() throws {
    let ties = try ["2020-05-01", "2023-09-09"].map {
      Tie(
        kind: .connection, other: Person(name: "Daniel Smith"), since: Timestamp(day: try #require(Day(iso: $0))),
        origin: Self.origin)
    }
    #expect(try vault([Export(day: "2024-01-01", ties: ties)]).count == 2)
    let both = [Export(day: "2024-01-01", ties: ties), Export(day: "2024-06-01", ties: ties)]
    #expect(try vault(both).count == 2)
  }

  @Test func `a label in another language does not make a second fact`() throws {
    let fields = ["Website", "Webseite"].map {
      ProfileField(kind: .website, value: "https://owls.example", label: $0, origin: Self.origin)
    }
    let exports = [
      Export(day: "2024-01-01", fields: [fields[0]]), Export(day: "2024-06-01", fields: [fields[1]]),
    ]
    #expect(try vault(exports).count == 1)
  }

  @Test func `a post that lost its letters is the post`() throws {
    let whole = Self.item(.post, "Owls – “at dusk”", at: 1_700_000_040, permalink: "https://x.example/1")
    var damaged = Self.item(.post, "Owls ? ?at dusk?", at: 1_700_000_040, precision: .minute)
    damaged.occurredAt = Timestamp(seconds: 1_700_000_040 - 1_700_000_040 % 60, precision: .minute)
    let exports = [Export(day: "2024-01-01", items: [damaged]), Export(day: "2024-01-02", items: [whole])]
    let merged = try vault(exports)
    #expect(merged.count == 1)
    #expect(merged[0].contains("“at dusk”"))
    #expect(try vault(exports.reversed()) == merged)
  }

  @Test func `windows tell what an archive covers`() throws {
    let vault = try Vault.ephemeral()
    let since = Timestamp(day: try #require(Day(iso: "2024-01-01")))
    let until = Timestamp(day: try #require(Day(iso: "2024-07-01")))
    let account = try store(
      Export(
        day: "2024-06-29",
        windows: [
          RecordWindow(kind: .item(.comment), since: nil, until: until),
          RecordWindow(kind: .tie(.requestSent), since: since, until: until),
        ]), in: vault)
    func covers(_ kind: RecordKind, _ day: String, in digest: String = "digest 2024-06-29") throws -> Bool {
      let moment = Timestamp(day: try #require(Day(iso: day)))
      return try vault.covers(account.id, kind: kind, moment: moment, archives: [digest])
    }
    #expect(try covers(.item(.comment), "2019-01-01"))
    #expect(try !covers(.item(.comment), "2024-08-01"))
    #expect(try covers(.tie(.requestSent), "2024-03-01"))
    #expect(try !covers(.tie(.requestSent), "2023-03-01"))
    #expect(try !covers(.item(.reaction), "2024-03-01"))
    #expect(try !covers(.item(.comment), "2019-01-01", in: "digest of another"))
    #expect(try vault.covers(account.id, kind: .item(.comment), moment: nil))
    #expect(try !vault.covers(account.id, kind: .tie(.requestSent), moment: nil))
  }
}
