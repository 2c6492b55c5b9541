import Matching
import Model
import Testing

/// The owner's word on people and matches.
@Suite struct DecisionTests {
  private static let origin = Origin(path: "Connections.csv", place: .row(2))

  private func people(
    _ decisions: [MatchDecision], friends: [String] = ["Daniel Smith", "Nora Smithwick"]
  ) -> [KnownPerson] {
    var context = Context()
    context.employers = [Context.Organisation(name: "Northwind")]
    let connections = [Person(name: "Daniel Smith", handle: "daniel-smith-4b1c", employer: "Northwind")]
    let accounts = [
      account(.linkedin, connections.map { Tie(kind: .connection, other: $0, origin: Self.origin) }),
      account(.facebook, friends.map { Tie(kind: .friend, other: Person(name: $0), origin: Self.origin) }),
    ]
    return PeopleMatcher().match(
      MatchInput(
        accounts: accounts, context: context, decisions: decisions, asOf: Timestamp(milliseconds: 1_790_000_000_000)))
  }

  private func account(_ platform: Platform, _ ties: [Tie]) -> AccountPeople {
    AccountPeople(
      account: Account(
        id: "\(platform.rawValue):me", platform: platform, side: platform.usualSide, ownerName: "Rowan Vale",
        handle: "rowan"), ties: ties, participants: [], uploaded: [], positions: [])
  }

  private func decision(_ verdict: MatchDecision.Verdict, profile: String = "") -> MatchDecision {
    MatchDecision(person: "linkedin:daniel-smith-4b1c", name: "daniel smith", profile: profile, verdict: verdict)
  }

  @Test func `a confirmed match is certain, a refused one is gone`() throws {
    let confirmed = try #require(people([decision(.same, profile: "facebook:name:daniel smith")]).first)
    #expect(confirmed.tier == .confirmed)
    #expect(confirmed.profiles.last?.probability == 1)
    let refused = try #require(people([decision(.different, profile: "facebook:name:daniel smith")]).first)
    #expect(refused.profiles.map(\.account) == ["linkedin:me"])
  }

  @Test func `a decision holds when the next export adds people and takes the handle away`() throws {
    let later = people(
      [decision(.same, profile: "facebook:name:daniel smith")],
      friends: ["Aaron Aardvark", "Daniel Smith", "Zoe Zimmerling"])
    #expect(later.first?.tier == .confirmed)
    var byName = decision(.friend)
    byName.person = "name:daniel smith"
    #expect(people([byName]).first?.isFriend == true)
  }

  @Test func `a friend is a friend and a colleague is a colleague until it is taken back`() throws {
    #expect(people([decision(.friend)]).first?.isFriend == true)
    let colleague = try #require(people([decision(.friend), decision(.colleague)]).first)
    #expect(!colleague.isFriend)
    #expect(people([]).first?.isFriend == false)
  }

  @Test func `somebody who is on no professional account can be called a client`() {
    let client = MatchDecision(
      person: "facebook:name:nora smithwick", name: "nora smithwick", profile: "", verdict: .client)
    let found = people([client]).first { $0.roles.contains { $0.role == .client } }
    #expect(found?.profiles.map(\.name) == ["Nora Smithwick"])
  }
}
