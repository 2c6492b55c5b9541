import Matching
import Model
import Testing

/// What people are to the owner, and when.
@Suite struct RoleTests {
  private static let origin = Origin(path: "Recommendations_Received.csv", place: .row(2))

  private func roles(_ kind: TieKind, _ note: String?, employer: String, title: String? = nil) -> [RoleSpan] {
    var context = Context()
    var current = Context.Organisation(name: "Northwind")
    current.since = Day(iso: "2021-03-01")
    var former = Context.Organisation(name: "Fabrikam")
    former.since = Day(iso: "2016-09-01")
    former.until = Day(iso: "2021-02-28")
    context.employers = [current, former]
    let person = Person(name: "Ottoline Marchbanks", handle: "ottoline", employer: employer, title: title)
    let tie = Tie(kind: kind, other: person, note: note, origin: Self.origin)
    let account = AccountPeople(
      account: Account(
        id: "linkedin:me", platform: .linkedin, side: .professional, ownerName: "Rowan Vale", handle: "rowan"),
      ties: [tie], participants: [], uploaded: [], positions: [])
    return PeopleMatcher().match(
      MatchInput(
        accounts: [account], context: context, decisions: [], asOf: Timestamp(milliseconds: 1_790_000_000_000))
    ).first?.roles ?? []
  }

  @Test(arguments: [
    (TieKind.recommendationReceived, "I managed Rowan directly for three years.", Role.manager),
    (.recommendationReceived, "Rowan reported to me at Northwind.", .manager),
    (.recommendationReceived, "I reported to Rowan and learnt a lot.", .report),
    (.recommendationGiven, "Ottoline was my manager in those years.", .manager),
    (.recommendationGiven, "Ottoline reported to me.", .report),
  ])
  func `a recommendation tells who managed whom`(kind: TieKind, note: String, role: Role) {
    #expect(roles(kind, note, employer: "Northwind").map(\.role).contains(role))
  }

  @Test func `a recommendation that says nothing of it makes no manager`() {
    let found = roles(.recommendationReceived, "We worked on many projects together.", employer: "Northwind")
    #expect(found.map(\.role) == [.colleague])
  }

  @Test func `a former colleague was a colleague when it happened`() throws {
    let spans = roles(.connection, nil, employer: "Fabrikam")
    let then = Timestamp(day: try #require(Day(iso: "2019-05-01")))
    let now = Timestamp(day: try #require(Day(iso: "2026-05-01")))
    #expect(spans.filter { $0.held(at: then) }.map(\.role) == [.colleague])
    #expect(spans.filter { $0.held(at: now) }.map(\.role) == [.formerColleague])
  }

  @Test(arguments: [
    ("People Partner", Role.hr), ("Head of HR", .hr), ("CEO & Co-Founder", .manager), ("Managing Director", .manager),
  ])
  func `a title tells of power`(title: String, role: Role) {
    #expect(roles(.connection, nil, employer: "Northwind", title: title).map(\.role) == [.colleague, role])
  }

  @Test(arguments: ["Executive Assistant to the CEO", "Data Analyst", "Chair designer"])
  func `a title beside power is none`(title: String) {
    #expect(roles(.connection, nil, employer: "Northwind", title: title).map(\.role) == [.colleague])
  }
}
