import Detectors
import Model
import Storage
import Testing

@testable import Pipeline

/// What a new export may change of a record without making it another finding.
@Suite struct FindingIdentityTests {
  private static let rule = Rules.all[0]
  private static let hit = Hit(subject: "person:p7", people: ["p7"], evidence: [], explanation: "")
  private static let long = "Contoso Retail are moving all of their shops to us and nobody may know yet, café \u{1F680}"

  private func identity(_ number: String = "p7", handle: String? = "sam_doe") -> FindingIdentity {
    let account = Account(
      id: "facebook:anna", platform: .facebook, side: .personal, ownerName: "Anna Sample", handle: nil)
    let person = KnownPerson(
      id: number, name: "Sam Doe", roles: [],
      profiles: [
        KnownPerson.Profile(account: account.id, name: "Sam Doe", handle: handle, probability: 1, because: [])
      ], probability: 1, tier: .certain, because: [], isFriend: false)
    return FindingIdentity(
      account: account, people: [number: person], key: FingerprintKey(secret: [7], account: "a"))
  }

  private func item(
    _ text: String, at seconds: Int64 = 1_700_000_047, precision: Timestamp.Precision = .second,
    path: String = "a.json",
    place: Origin.Place = .pointer("/0")
  ) -> Item {
    var item = Item(kind: .post, text: text, origin: Origin(path: path, place: place))
    item.occurredAt = Timestamp(seconds: seconds, precision: precision)
    item.target = Person(name: "Sam Doe")
    return item
  }

  private func id(_ item: Item) -> String { identity().id(Self.rule, Self.hit, on: item) }

  @Test(arguments: [FindingIdentityTests.long, "so tired", ""])
  func `another file, place or split does not matter`(text: String) {
    #expect(id(item(text)) == id(item(text, path: "posts_9.html", place: .record(31))))
  }

  @Test(arguments: [FindingIdentityTests.long, "so tired", ""], [-11, -8, -1, 1, 2, 9, 14])
  func `another zone does not matter`(text: String, hours: Int64) {
    #expect(id(item(text)) == id(item(text, at: 1_700_000_047 + hours * 3600)))
    #expect(id(item(text)) == id(item(text, at: 1_700_000_047 + hours * 3600 + 2700)))
  }

  @Test(arguments: [FindingIdentityTests.long, "so tired", ""])
  func `a minute instead of a second does not matter`(text: String) {
    #expect(id(item(text)) == id(item(text, at: 1_700_000_040, precision: .minute)))
  }

  @Test func `blanks, line breaks, lost emoji and question marks do not matter`() {
    let lost = Self.long.replacing("\u{1F680}", with: "").replacing("é", with: "?").replacing(" ", with: "\n ")
    #expect(id(item(Self.long)) == id(item(lost)))
    #expect(id(item(Self.long)) == id(item(String(Self.long.prefix(85)))))
  }

  @Test func `the number of a person in a run does not matter`() {
    var other = Self.hit
    other.subject = "person:p99"
    other.people = ["p99"]
    #expect(id(item(Self.long)) == identity("p99").id(Self.rule, other, on: item(Self.long)))
    #expect(id(item(Self.long)) == identity(handle: nil).id(Self.rule, Self.hit, on: item(Self.long)))
  }

  @Test func `rule, subject, words and for short words the minute do matter`() {
    var other = Self.hit
    other.subject = "client:Contoso"
    #expect(id(item(Self.long)) != identity().id(Self.rule, other, on: item(Self.long)))
    #expect(id(item(Self.long)) != identity().id(Rules.all[1], Self.hit, on: item(Self.long)))
    #expect(id(item(Self.long)) != id(item("another " + Self.long)))
    #expect(id(item("so tired")) != id(item("so tired", at: 1_700_000_047 + 120)))
    #expect(id(item(Self.long)) == id(item(Self.long, at: 1_700_000_047 + 120)))
  }

  @Test func `findings alike are told apart by their order in time, in whatever order they come`() {
    let findings = [0, 400, 200, 200].map { days in
      finding(id(item(Self.long)), at: 1_700_000_047 + Int64(days) * 86_400)
    }
    let ids = identity().settled(findings).map(\.id)
    #expect(Set(ids).count == 3)
    #expect(ids[2] == ids[3])
    #expect(identity().settled(findings.reversed()).map(\.id) == ids.reversed())
    // What is added later in time leaves the others alone.
    let more = identity().settled(findings + [finding(findings[0].id, at: 1_900_000_000)]).map(\.id)
    #expect(Array(more.prefix(4)) == ids)
  }

  @Test func `an id holds no word of anybody`() {
    let id = id(item("Samdoe contoso"))
    #expect(id.hasPrefix("f_") && id.count == 34)
    #expect(id.dropFirst(2).allSatisfy { $0.isHexDigit })
  }

  private func finding(_ id: String, at seconds: Int64) -> Finding {
    Finding(
      id: id, rule: "a.b", account: "facebook:anna", points: 3, confidence: 0.8, vector: "",
      occurredAt: Timestamp(seconds: seconds), item: nil, people: [], subject: "", excerpt: "", evidence: [],
      explanation: "", audience: .unknown, lenses: [],
      cure: Cure(action: .delete, title: "", steps: [], url: nil, locator: nil, minutes: 2, screen: "s"))
  }
}
