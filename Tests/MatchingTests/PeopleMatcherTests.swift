import Matching
import Model
import Testing

@Suite struct PeopleMatcherTests {
  private static let asOf = Timestamp(milliseconds: 1_790_000_000_000)
  private static let origin = Origin(path: "Connections.csv", place: .row(2))

  private static var context: Context {
    var context = Context()
    var employer = Context.Organisation(name: "Northwind Traders Ltd")
    employer.aliases = ["Northwind"]
    var former = Context.Organisation(name: "Fabrikam Systems")
    former.until = Day(iso: "2021-02-28")
    context.employers = [employer, former]
    return context
  }

  private func people(
    connections: [Person], friends: [Person], on platform: Platform = .facebook, context: Context = context
  ) -> [KnownPerson] {
    let accounts = [
      account(.linkedin, connections.map { Tie(kind: .connection, other: $0, origin: Self.origin) }),
      account(platform, friends.map { Tie(kind: .friend, other: $0, origin: Self.origin) }),
    ]
    return PeopleMatcher().match(
      MatchInput(accounts: accounts, context: context, decisions: [], asOf: Self.asOf))
  }

  private func account(_ platform: Platform, _ ties: [Tie]) -> AccountPeople {
    AccountPeople(
      account: Account(
        id: "\(platform.rawValue):me", platform: platform, side: platform.usualSide, ownerName: "Rowan Vale",
        handle: "rowan"), ties: ties, participants: [], uploaded: [], positions: [])
  }

  private func match(_ contact: String, _ friend: Person, on platform: Platform = .facebook) -> KnownPerson.Profile? {
    let crowd = (0..<30).map { Person(name: "Qazwi\($0) Plokm\($0)") }
    let found = people(
      connections: [Person(name: contact, employer: "Northwind")], friends: [friend] + crowd, on: platform)
    return found.first?.profiles.first { $0.account != "linkedin:me" }
  }

  @Test func `the same rare name is almost certainly the same person`() throws {
    let profile = try #require(match("Priya Raghunathan", Person(name: "Priya Raghunathan")))
    #expect(profile.probability > 0.95)
    #expect(profile.because.contains { $0.contains("same first and last name") })
  }

  @Test(arguments: [
    ("Tomasz Wieczorek", "Tomek Wieczorek"), ("Beatrice Lindqvist", "Bea Lindqvist"),
    ("José Ibáñez-Orta", "Jose Ibañez-Orta"), ("Samira Ellery-Doe", "Samira Ellerydoe"),
  ])
  func `nicknames and accents do not hide a person`(contact: String, friend: String) throws {
    #expect(try #require(match(contact, Person(name: friend))).probability > 0.7)
  }

  @Test(arguments: ["samira.ellerydoe", "sellerydoe", "ellerydoe_samira92"])
  func `a user name made of the name is a match`(handle: String) throws {
    #expect(match("Samira Ellery-Doe", Person(handle: handle), on: .instagram) != nil)
  }

  @Test(arguments: ["Priya Sharma", "Anita Patel", "Ragna Priyathan"])
  func `a first name alone is nobody`(friend: String) {
    #expect(match("Priya Raghunathan", Person(name: friend)) == nil)
  }

  @Test func `a namesake lowers the probability`() throws {
    let one = try #require(match("Priya Raghunathan", Person(name: "Priya Raghunathan"))).probability
    let two = people(
      connections: [Person(name: "Priya Raghunathan", employer: "Northwind")],
      friends: [
        Person(name: "Priya Raghunathan", handle: "a"), Person(name: "Priya Raghunathan", handle: "b"),
      ])
    let sum = two.flatMap(\.profiles).filter { $0.account != "linkedin:me" }.reduce(0) { $0 + $1.probability }
    #expect(sum <= 1)
    #expect(two.flatMap(\.profiles).filter { $0.account != "linkedin:me" }.allSatisfy { $0.probability < one })
  }

  @Test func `a name that two connections have is said to be split between them`() throws {
    let connections = ["priya-one", "priya-two"].map {
      Person(name: "Priya Raghunathan", handle: $0, employer: "Northwind")
    }
    let found = people(connections: connections, friends: [Person(name: "Priya Raghunathan")])
    let profiles = found.flatMap(\.profiles).filter { $0.account == "facebook:me" }
    #expect(profiles.count == 2)
    #expect(profiles.allSatisfy { $0.probability <= 0.5 && $0.tier == .possible })
    #expect(profiles.allSatisfy { $0.because.contains { $0.hasPrefix("2 of your contacts fit this name") } })
  }

  @Test func `a relative's name is asked after`() throws {
    let profile = try #require(match("Linnea Vale", Person(name: "Linnea Vale")))
    #expect(profile.because.contains("the surname is yours: family?"))
  }

  @Test func `roles follow the company and the period`() throws {
    let found = people(
      connections: [
        Person(name: "Oluwaseun Bankole", employer: "Northwind Traders"),
        Person(name: "Gethin Prosser-Jones", employer: "Fabrikam Systems"),
        Person(name: "Dana Whitlock-Shaw", employer: "Brightpath", title: "Senior Recruiter"),
        Person(name: "Marion Okonjo-Hale", employer: "Northwind", title: "People Partner"),
        Person(name: "Nobody Special", employer: "Elsewhere"),
      ], friends: [])
    let roles = Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.roles.map(\.role)) })

    #expect(roles["Oluwaseun Bankole"] == [.colleague])
    #expect(roles["Gethin Prosser-Jones"] == [.formerColleague, .colleague])
    #expect(roles["Dana Whitlock-Shaw"] == [.recruiter])
    #expect(roles["Marion Okonjo-Hale"] == [.colleague, .hr])
    #expect(roles["Nobody Special"] == nil)
  }

  @Test func `the order of the lists does not matter`() {
    let connections = ["Priya Raghunathan", "Tomasz Wieczorek", "Bea Lindqvist"].map {
      Person(name: $0, employer: "Northwind")
    }
    let friends = ["Bea Lindqvist", "Tomek Wieczorek", "Nora Smithwick"].map { Person(name: $0) }
    #expect(
      people(connections: connections, friends: friends)
        == people(connections: connections.reversed(), friends: friends.reversed()))
  }
}
