import Model
import Storage
import Testing

/// Whose account an export is: by number, user name, e-mail address, registration and positions, and never by a guess.
@Suite struct AccountTests {
  private struct Export {
    var day: String
    var name: String? = "Rowan Vale"
    var handle: String?
    var number: String?
    var email: String?
    var registered: String?
    var employers: [String] = []

    init(
      _ day: String, name: String? = "Rowan Vale", handle: String?, number: String? = nil, email: String? = nil,
      registered: String? = nil, employers: [String] = []
    ) {
      (self.day, self.name, self.handle, self.number) = (day, name, handle, number)
      (self.email, self.registered, self.employers) = (email, registered, employers)
    }

    var batch: RecordBatch {
      let origin = Origin(path: "Profile.csv", place: .row(1))
      var batch = RecordBatch()
      let fields: [(ProfileField.Kind, String?)] = [(.handle, handle), (.memberID, number), (.registered, registered)]
      batch.fields = fields.compactMap { kind, value in
        value.map {
          ProfileField(kind: kind, value: $0, since: Day(iso: $0).map { Timestamp(day: $0) }, origin: origin)
        }
      }
      batch.contactPoints = [email].compactMap { $0 }.map {
        ContactPoint(kind: .email, value: $0, use: .account, origin: origin)
      }
      batch.positions = employers.enumerated().map { index, employer in
        Position(
          employer: employer, title: "Analyst",
          since: Timestamp(day: Day(daysSinceEpoch: 18_000 + index * 400), precision: .month), origin: origin)
      }
      batch.items = [
        Item(
          kind: .post, text: "owls at dusk", occurredAt: Timestamp(milliseconds: 1_700_000_000_000), origin: origin)
      ]
      return batch
    }
  }

  private struct Outcome {
    var accounts: Set<String> = []
    var notes: [MergeNote] = []
    var posts = 0
  }

  private func outcome(_ exports: [Export], on platform: Platform = .linkedin) throws -> Outcome {
    let vault = try Vault.ephemeral()
    var outcome = Outcome()
    var last: [Account] = []
    for export in exports {
      var entry = ArchiveEntry(digest: "digest \(export.day)", name: export.day, platform: platform)
      entry.exportedAt = Day(iso: export.day)
      let result = try vault.add(entry) { transaction in
        try transaction.insert(export.batch)
        return (AccountOwner(platform: platform, name: export.name, handle: export.handle), entry)
      }
      last.append(result.account)
      outcome.notes += result.notes
    }
    for account in last where try vault.counts(of: account).records["post"] ?? 0 > 0 {
      outcome.accounts.insert(account.id)
    }
    outcome.posts = try outcome.accounts.reduce(0) { sum, id in
      let account = try #require(last.last { $0.id == id })
      return sum + (try vault.counts(of: account).records["post"] ?? 0)
    }
    return outcome
  }

  @Test func `another user name with the same number is the same account, and that is said`() throws {
    let exports = [
      Export("2025-01-01", handle: "rowan-vale", number: "123456789"),
      Export("2026-01-01", handle: "rowan-owls", number: "123456789"),
    ]
    for order in [exports, exports.reversed()] {
      let found = try outcome(order)
      #expect(found.accounts == ["linkedin:rowan-owls"])
      #expect(found.posts == 1)
      #expect(found.notes == [.joinedAccounts(.memberNumber)])
    }
  }

  @Test func `an e-mail address, a registration and a career say it too`() throws {
    let pairs: [(Export, Export, AccountSign)] = [
      (
        Export("2025-01-01", handle: "rowan-vale", email: "R@home.example"),
        Export("2026-01-01", name: "Rowan Lindqvist", handle: "rowan-owls", email: "r@home.example"), .email
      ),
      (
        Export("2025-01-01", handle: "rowan-vale", registered: "3/1/12, 4:05 AM"),
        Export("2026-01-01", handle: "rowan-owls", registered: "3/1/12, 4:05 AM"), .registration
      ),
      (
        Export("2025-01-01", handle: "rowan-vale", employers: ["Contoso", "Northwind"]),
        Export("2026-01-01", handle: "rowan-owls", employers: ["Contoso", "Northwind", "Fabrikam"]), .career
      ),
    ]
    for (old, new, sign) in pairs {
      for order in [[old, new], [new, old]] {
        let found = try outcome(order)
        #expect(found.accounts.count == 1 && found.posts == 1)
        #expect(found.notes == [.joinedAccounts(sign)])
      }
    }
  }

  @Test func `namesakes stay apart`() throws {
    let one = Export("2025-01-01", handle: "rowan-vale", email: "a@home.example", employers: ["Contoso", "Northwind"])
    let other = Export("2026-01-01", handle: "rowan-owls", email: "b@home.example", employers: ["Contoso", "Fabrikam"])
    #expect(try outcome([one, other]).accounts.count == 2)
    // A freed user name that somebody else has taken.
    let first = Export("2025-01-01", handle: "rowan-vale", number: "123456789")
    let second = Export("2026-01-01", handle: "rowan-vale", number: "987654321")
    #expect(try outcome([first, second]).accounts.count == 2)
    // An address that moved from one account of a person to another.
    let left = Export("2025-01-01", handle: "rowan-vale", email: "r@home.example", registered: "2010-01-05")
    let right = Export("2026-01-01", handle: "rowan-owls", email: "r@home.example", registered: "2024-01-05")
    #expect(try outcome([left, right], on: .facebook).accounts.count == 2)
    // One person's two accounts where one address may have several.
    let pair = ["owls", "herons"].map { Export("2025-01-0\($0.count - 3)", handle: $0, email: "r@home.example") }
    #expect(try outcome(pair, on: .instagram).accounts.count == 2)
  }

  @Test func `two accounts become one when an export shows that they are`() throws {
    let old = Export("2024-01-01", handle: "rowan-vale", number: "123456789")
    let middle = Export("2025-01-01", handle: "rowan-owls")
    let new = Export("2026-01-01", handle: "rowan-owls", number: "123456789")
    for order in [[old, middle, new], [middle, old, new]] {
      let found = try outcome(order)
      #expect(found.accounts == ["linkedin:rowan-owls"])
      #expect(found.posts == 1)
      #expect(found.notes == [.joinedAccounts(.memberNumber)])
    }
  }

  @Test func `an export with nothing but a name that two accounts have is kept apart, once`() throws {
    let found = try outcome([
      Export("2024-01-01", handle: "rowan-vale"), Export("2025-01-01", handle: "rowan-owls"),
      Export("2026-01-01", handle: nil), Export("2026-02-01", handle: nil),
    ])
    #expect(found.accounts == ["linkedin:rowan-vale", "linkedin:rowan-owls", "linkedin:rowan-vale-3"])
    #expect(found.notes == [.unclearAccount])
  }
}
