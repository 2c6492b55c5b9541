import Model
import Storage
import Testing

/// Two copies of one record, merged field by field: what one export leaves out the other keeps.
@Suite struct FieldMergeTests {
  private struct Export {
    var day: String
    var format: String
    var batch = RecordBatch()
  }

  private static let json = Origin(path: "posts.json", place: .pointer("/0"))
  private static let html = Origin(path: "posts.html", place: .record(1))

  private func vault(_ exports: [Export]) throws -> (items: [Item], profile: StoredProfile) {
    let vault = try Vault.ephemeral()
    var account: Account?
    for export in exports {
      var entry = ArchiveEntry(digest: "digest \(export.day)", name: export.day, platform: .facebook)
      (entry.exportedAt, entry.format) = (Day(iso: export.day), export.format)
      account = try vault.importing(entry) { transaction in
        try transaction.insert(export.batch)
        return (AccountOwner(platform: .facebook, name: "Rowan Vale", handle: nil), entry)
      }
    }
    let known = try #require(account)
    var items: [Item] = []
    try vault.forEachItem(of: known) { items.append($0.record) }
    return (items, try vault.profile(of: known))
  }

  private func merged(_ one: Item, _ other: Item, formats: (String, String) = ("json", "html")) throws -> [Item] {
    var (first, second) = (
      Export(day: "2024-01-01", format: formats.0), Export(day: "2024-06-01", format: formats.1)
    )
    (first.batch.items, second.batch.items) = ([one], [other])
    let forth = try vault([first, second]).items
    let back = try vault([second, first]).items
    #expect(forth == back)
    #expect(try vault([first, second, first, second]).items == forth)
    return forth
  }

  private static let full = Item(
    kind: .post, text: "Lunch\nat the quay", quoted: "Harbour news",
    target: Person(name: "Ivo Brandt", url: "https://www.facebook.com/ivo"),
    mentions: [Person(name: "Nora Smithwick"), Person(name: "Wren Osgood")],
    attachments: [Attachment(kind: .photo, uri: "a/1.jpg", title: "Quay", place: Place(latitude: 1, longitude: 2))],
    links: ["https://a.example/x"], permalink: "https://www.facebook.com/7",
    place: Place(name: "Quay", latitude: 1, longitude: 2),
    occurredAt: Timestamp(milliseconds: 1_700_000_001_000, precision: .second), audience: .group, platformID: "7",
    origin: json)

  /// What a page of 2019 says of it.
  private static var page: Item {
    var page = full
    (page.text, page.quoted, page.links, page.audience, page.platformID) = ("Lunch at the quay", "", [], .unknown, nil)
    page.target = Person(name: "Ivo Brandt")
    page.mentions = [Person(name: "Nora Smithwick")]
    page.attachments = [Attachment(kind: .photo, uri: "b/1.jpg")]
    page.permalink = "https://www.facebook.com/dyi/l/?l=a"
    page.place = Place(name: "Quay")
    page.occurredAt = Timestamp(milliseconds: 1_699_999_980_000, precision: .minute)
    page.origin = html
    return page
  }

  @Test func `a newer page drops nothing that an older file gave`() throws {
    var expected = Self.full
    expected.origin = Self.html
    expected.attachments[0].uri = "b/1.jpg"
    #expect(try merged(Self.full, Self.page) == [expected])
  }

  @Test func `a newer file completes an older page`() throws {
    #expect(try merged(Self.page, Self.full, formats: ("html", "json")) == [Self.full])
  }

  @Test func `what the newer export says differently counts`() throws {
    var newer = Self.full
    newer.mentions = [Person(name: "Zoë Ångström")]
    newer.place = Place(name: "Harbour")
    newer.audience = .friends
    newer.state = .archived
    #expect(try merged(Self.full, newer, formats: ("json", "json")) == [newer])
    var fewer = Self.full
    fewer.mentions = [Person(name: "Nora Smithwick")]
    #expect(try merged(Self.full, fewer, formats: ("json", "json")).map(\.mentions.count) == [1])
  }

  @Test func `profile, contacts and threads keep what the newer export leaves out`() throws {
    let day = Timestamp(milliseconds: 1_600_000_000_000, precision: .second)
    var old = RecordBatch()
    old.fields = [
      ProfileField(kind: .website, value: "https://owls.example", label: "Site", since: day, origin: Self.json)
    ]
    old.positions = [
      Position(
        employer: "Contoso", title: "Analyst", location: "Lund", details: "Owls",
        since: Timestamp(day: try #require(Day(iso: "2020-01-01")), precision: .month), until: nil, origin: Self.json)
    ]
    old.contactPoints = [
      ContactPoint(kind: .email, value: "r@home.example", use: .account, isPrimary: true, at: day, origin: Self.json)
    ]
    old.threads = [
      MessageThread(
        key: "t", title: "Owls", folder: "inbox",
        participants: ["Nora Smithwick", "Ivo Brandt", "Rowan Vale"].map { Person(name: $0) }, isGroup: true,
        origin: Self.json)
    ]
    old.ties = [
      Tie(
        kind: .friend, other: Person(name: "Ivo Brandt", url: "https://www.facebook.com/ivo"), since: day,
        note: "met at work", origin: Self.json)
    ]
    var new = old
    new.fields[0].label = nil
    new.positions[0].location = nil
    new.positions[0].details = "Owls and herons"
    new.contactPoints[0].at = nil
    new.threads[0].participants.removeFirst()
    new.threads[0].title = nil
    new.ties[0].other.url = nil
    new.ties[0].note = nil
    new.ties[0].since = Timestamp(milliseconds: 1_599_999_960_000, precision: .minute)
    let exports = [
      Export(day: "2024-01-01", format: "json", batch: old), Export(day: "2024-06-01", format: "html", batch: new),
    ]
    for order in [exports, exports.reversed()] {
      let profile = try vault(order).profile
      #expect(profile.fields.map(\.record.label) == ["Site"])
      #expect(profile.positions.map(\.record.location) == ["Lund"])
      #expect(profile.positions.map(\.record.details) == ["Owls and herons"])
      #expect(profile.contactPoints.map(\.record.at) == [day])
      #expect(profile.threads.map(\.record.participants.count) == [3])
      #expect(profile.threads.map(\.record.title) == ["Owls"])
      #expect(profile.ties.map(\.record.other.url) == ["https://www.facebook.com/ivo"])
      #expect(profile.ties.map(\.record.note) == ["met at work"])
      #expect(profile.ties.map(\.record.since) == [day])
    }
  }
}
