import Model
import Storage
import Testing

/// Threads that exports know by different keys: encrypted chats apart, exports without keys, keys of another era.
@Suite struct ThreadTests {
  struct Export: Sendable {
    var day: String
    var threads: [MessageThread]
    var items: [Item]
  }

  private static let origin = Origin(path: "messages", place: .pointer("/0"))

  private static func thread(
    _ key: String, with names: [String], title: String? = nil, folder: String = "inbox", hasOwnKey: Bool = true
  ) -> MessageThread {
    MessageThread(
      key: key, title: title ?? (names.count == 1 ? names[0] : nil), folder: folder,
      participants: (names + ["Rowan Vale"]).map { Person(name: $0) }, isGroup: names.count > 1, hasOwnKey: hasOwnKey,
      origin: origin)
  }

  private static func message(
    _ text: String, at seconds: Int64, in thread: String, photo: String? = nil, isCoarse: Bool = false
  ) -> Item {
    let moment = Timestamp(
      milliseconds: isCoarse ? (seconds - seconds % 60) * 1000 : seconds * 1000 + 123,
      precision: isCoarse ? .minute : .millisecond)
    return Item(
      kind: .message, text: text, thread: thread, attachments: photo.map { [Attachment(kind: .photo, uri: $0)] } ?? [],
      occurredAt: moment, audience: .directMessage, origin: origin)
  }

  /// What the vault holds in the end, and what it had to say.
  private func vault(_ exports: [Export]) throws -> (lines: [String], notes: [MergeNote]) {
    let vault = try Vault.ephemeral()
    var notes: [MergeNote] = []
    var account: Account?
    for export in exports {
      var entry = ArchiveEntry(digest: "digest \(export.day)", name: export.day, platform: .facebook)
      entry.exportedAt = Day(iso: export.day)
      let result = try vault.add(entry) { transaction in
        var batch = RecordBatch()
        (batch.threads, batch.items) = (export.threads, export.items)
        try transaction.insert(batch)
        return (AccountOwner(platform: .facebook, name: "Rowan Vale", handle: nil), entry)
      }
      account = result.account
      notes += result.notes
    }
    let known = try #require(account)
    var lines: [String] = []
    try vault.forEachItem(of: known) { stored in
      let item = stored.record
      lines.append("\(item.thread ?? "-") \(item.text) \(item.occurredAt?.milliseconds ?? 0)")
    }
    lines += try vault.profile(of: known).threads.map { "thread \($0.record.key) \($0.record.title ?? "-")" }
    return (lines.sorted(), notes)
  }

  /// Messages from before the chat was encrypted, the last of which both downloads hold.
  private static let ordinary = Export(
    day: "2024-06-01",
    threads: [
      thread("1000000000000002", with: ["Nora Smithwick"], folder: "encrypted"),
      thread("1000000000000003", with: ["Nora Smithwick"], title: "Nora · Oak desk"),
      thread("1000000000000004", with: ["Ivo Brandt", "Nora Smithwick"], title: "Owls"),
    ],
    items: [
      message("before", at: 1_700_000_000, in: "1000000000000002"),
      message("https://a.example/x", at: 1_700_000_100, in: "1000000000000002"),
      message("", at: 1_700_000_200, in: "1000000000000002", photo: "messages/e2ee_cutover/photos/1.jpg"),
      message("for sale", at: 1_700_000_300, in: "1000000000000003"),
    ])

  private static let encrypted = Export(
    day: "2024-07-01",
    threads: [thread("encrypted:Nora Smithwick", with: ["Nora Smithwick"], folder: "encrypted", hasOwnKey: false)],
    items: [
      message("https://a.example/x", at: 1_700_000_100, in: "encrypted:Nora Smithwick"),
      message("", at: 1_700_000_200, in: "encrypted:Nora Smithwick", photo: "./media/0b1c.jpeg"),
      message("after", at: 1_700_000_400, in: "encrypted:Nora Smithwick"),
    ])

  @Test func `encrypted chats go on in the thread of the account, in either order and again later`() throws {
    let expected = [
      "1000000000000002  1700000200123", "1000000000000002 after 1700000400123",
      "1000000000000002 before 1700000000123", "1000000000000002 https://a.example/x 1700000100123",
      "1000000000000003 for sale 1700000300123", "thread 1000000000000002 Nora Smithwick",
      "thread 1000000000000003 Nora · Oak desk", "thread 1000000000000004 Owls",
    ]
    var later = Self.encrypted
    later.day = "2024-08-01"
    let orders = [
      [Self.ordinary, Self.encrypted], [Self.encrypted, Self.ordinary],
      [Self.ordinary, Self.encrypted, later, Self.ordinary], [Self.encrypted, later, Self.ordinary],
    ]
    for order in orders {
      let found = try vault(order)
      #expect(found.lines == expected)
      #expect(found.notes.isEmpty)
    }
  }

  @Test func `of two people of one name neither is guessed, and that is said`() throws {
    var ordinary = Self.ordinary
    ordinary.threads.append(Self.thread("1000000000000009", with: ["Nora Smithwick"], folder: "encrypted"))
    for order in [[ordinary, Self.encrypted], [Self.encrypted, ordinary]] {
      let found = try vault(order)
      #expect(found.lines.contains("encrypted:Nora Smithwick after 1700000400123"))
      // What both downloads hold tells which of the two it is, and is there once.
      #expect(found.lines.count { $0.contains("https://a.example/x") } == 1)
    }
    #expect(try vault([ordinary, Self.encrypted]).notes == [.unclearThreads(1)])
  }

  @Test func `a thread that was joined stays so when a namesake comes`() throws {
    var later = Self.ordinary
    later.day = "2025-01-01"
    later.threads.append(Self.thread("1000000000000009", with: ["Nora Smithwick"], folder: "encrypted"))
    var again = Self.encrypted
    again.day = "2025-02-01"
    let found = try vault([Self.ordinary, Self.encrypted, later, again])
    #expect(found.lines.count { $0.contains(" after ") } == 1)
    #expect(found.notes.isEmpty)
  }

  @Test func `messages of an export without keys go where each stands already`() throws {
    let keyed = Export(
      day: "2024-01-01",
      threads: [Self.thread("2-a==", with: ["Nora Smithwick"]), Self.thread("2-b==", with: ["Nora Smithwick"])],
      items: [
        Self.message("owls at dusk", at: 1_500_000_000, in: "2-a=="),
        Self.message("a heron", at: 1_500_000_600, in: "2-b=="),
      ])
    let bare = Export(
      day: "2018-11-01", threads: [Self.thread("Nora Smithwick", with: ["Nora Smithwick"], hasOwnKey: false)],
      items: [
        Self.message("owls at dusk", at: 1_500_000_000, in: "Nora Smithwick", isCoarse: true),
        Self.message("a heron", at: 1_500_000_600, in: "Nora Smithwick", isCoarse: true),
      ])
    let expected = [
      "2-a== owls at dusk 1500000000123", "2-b== a heron 1500000600123", "thread 2-a== Nora Smithwick",
      "thread 2-b== Nora Smithwick",
    ]
    #expect(try vault([keyed, bare]).lines == expected)
    #expect(try vault([bare, keyed]).lines == expected)
    #expect(try vault([bare, keyed]).notes.isEmpty)
  }

  @Test func `a thread of user names is the one where the same was said`() throws {
    var flat = Self.thread("ivo.b rowan.vale", with: [], hasOwnKey: false)
    flat.participants = ["ivo.b", "rowan.vale"].map { Person(handle: $0) }
    let old = Export(
      day: "2020-01-01", threads: [flat],
      items: [
        Self.message("owls at dusk, herons at dawn", at: 1_500_000_000, in: flat.key),
        Self.message("ok", at: 1_500_000_600, in: flat.key),
      ])
    let new = Export(
      day: "2024-01-01",
      threads: [
        Self.thread("1000000000000002", with: ["Ivo Brandt"]), Self.thread("1000000000000003", with: ["Wren Osgood"]),
      ],
      items: [
        Self.message("owls at dusk, herons at dawn", at: 1_500_000_000, in: "1000000000000002"),
        Self.message("ok", at: 1_500_000_600, in: "1000000000000003"),
      ])
    let expected = [
      "1000000000000002 ok 1500000600123", "1000000000000002 owls at dusk, herons at dawn 1500000000123",
      "1000000000000003 ok 1500000600123", "thread 1000000000000002 Ivo Brandt", "thread 1000000000000003 Wren Osgood",
    ]
    for order in [[old, new], [new, old], [old, new, old]] {
      #expect(try vault(order).lines == expected)
    }
  }

  @Test func `a thread that has another key in a later era is one thread, if a message says so`() throws {
    let old = Export(
      day: "2020-01-01",
      threads: [Self.thread("nora_2ab3cd4e5f", with: ["Nora Smithwick"]), Self.thread("ivo_9z", with: ["Ivo Brandt"])],
      items: [
        Self.message("owls at dusk", at: 1_500_000_000, in: "nora_2ab3cd4e5f"),
        Self.message("gone since", at: 1_500_000_600, in: "nora_2ab3cd4e5f"),
        Self.message("another Ivo", at: 1_500_000_700, in: "ivo_9z"),
      ])
    let new = Export(
      day: "2024-01-01",
      threads: [
        Self.thread("1000000000000002", with: ["Nora Smithwick"]),
        Self.thread("1000000000000003", with: ["Ivo Brandt"]),
      ],
      items: [
        Self.message("owls at dusk", at: 1_500_000_000, in: "1000000000000002"),
        Self.message("the second Ivo", at: 1_600_000_000, in: "1000000000000003"),
      ])
    let expected = [
      "1000000000000002 gone since 1500000600123", "1000000000000002 owls at dusk 1500000000123",
      "1000000000000003 the second Ivo 1600000000123", "ivo_9z another Ivo 1500000700123",
      "thread 1000000000000002 Nora Smithwick", "thread 1000000000000003 Ivo Brandt", "thread ivo_9z Ivo Brandt",
    ]
    for order in [[old, new], [new, old], [old, new, old], [new, old, new]] {
      #expect(try vault(order).lines == expected)
    }
  }
}
