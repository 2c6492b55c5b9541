import Matching
import Model
import Testing

/// Roles that the owner's own words, invitations and conversations tell of.
@Suite struct WordedRoleTests {
  private static let origin = Origin(path: "Invitations.csv", place: .row(2))
  private static let asOf = Timestamp(milliseconds: 1_790_000_000_000)

  private static var context: Context {
    var context = Context()
    var current = Context.Organisation(name: "Northwind Traders Ltd")
    current.aliases = ["Northwind"]
    current.since = Day(iso: "2021-03-01")
    var former = Context.Organisation(name: "Fabrikam")
    former.since = Day(iso: "2016-09-01")
    former.until = Day(iso: "2021-02-28")
    context.employers = [current, former]
    context.clients = [Context.Organisation(name: "Contoso Retail")]
    return context
  }

  private func account(
    _ platform: Platform, _ ties: [Tie] = [], threads: [MessageThread] = [], positions: [Position] = [],
    tagged: [TaggedItem] = []
  ) -> AccountPeople {
    AccountPeople(
      account: Account(
        id: "\(platform.rawValue):me", platform: platform, side: platform.usualSide, ownerName: "Rowan Vale",
        handle: "rowan"), ties: ties, participants: threads.flatMap(\.participants), uploaded: [],
      positions: positions, gatherings: threads.map(\.participants) + tagged.map(\.people), threads: threads,
      tagged: tagged)
  }

  private func people(_ accounts: AccountPeople...) -> [KnownPerson] {
    PeopleMatcher().match(MatchInput(accounts: accounts, context: Self.context, decisions: [], asOf: Self.asOf))
  }

  private func tie(_ kind: TieKind, _ name: String, _ note: String? = nil, since: String? = nil) -> Tie {
    Tie(
      kind: kind, other: Person(name: name, handle: name.lowercased().replacing(" ", with: "-")),
      since: since.flatMap { Day(iso: $0) }.map { Timestamp(day: $0) }, note: note, origin: Self.origin)
  }

  private func thread(_ title: String, _ names: [String]) -> MessageThread {
    MessageThread(
      key: title, title: title, folder: "inbox", participants: names.map { Person(name: $0) },
      isGroup: names.count > 2, origin: Self.origin)
  }

  @Test(arguments: [
    (TieKind.requestReceived, "Hi Rowan, I recruit for analytics teams and have a role in mind.", Role.recruiter),
    (.requestReceived, "Hello, I look after events at Contoso Retail and we met last week.", .client),
    (.requestReceived, "Hi, I'm the new analyst at Northwind.", .colleague),
    (.requestReceived, "Good times when we worked together at Northwind Traders!", .colleague),
    (.requestSent, "We worked together at Fabrikam, good to find you here.", .formerColleague),
  ])
  func `the message of an invitation tells who somebody is`(kind: TieKind, note: String, role: Role) {
    #expect(people(account(.linkedin, [tie(kind, "Ottoline Marchbanks", note)])).first?.roles.first?.role == role)
  }

  @Test(arguments: [
    (TieKind.requestReceived, "I'd like to join your network."), (.requestReceived, "I read your post on Northwind."),
    (.requestSent, "I recruit volunteers for the owl count."), (.requestReceived, ""),
  ])
  func `an invitation that says nothing makes nobody known`(kind: TieKind, note: String) {
    #expect(people(account(.linkedin, [tie(kind, "Ottoline Marchbanks", note)])).isEmpty)
  }

  @Test func `an invitation of the time at a former employer tells of a colleague of then`() throws {
    let asked = tie(.requestSent, "Ottoline Marchbanks", "It is fun to be on the same team", since: "2019-02-01")
    let roles = try #require(people(account(.linkedin, [asked])).first?.roles)
    let then = Timestamp(day: try #require(Day(iso: "2019-05-01")))
    #expect(roles.filter { $0.held(at: then) }.map(\.role) == [.colleague])
    #expect(roles.filter { $0.held(at: Self.asOf) }.map(\.role) == [.formerColleague])
  }

  @Test func `a conversation named after the employer is one of colleagues, on a personal account too`() throws {
    let shift = thread("Northwind night shift", ["Rowan Vale", "Ottoline Marchbanks", "Gethin Prosser"])
    let found = people(account(.facebook, threads: [shift]))
    #expect(Set(found.map(\.name)) == ["Ottoline Marchbanks", "Gethin Prosser"])
    let person = try #require(found.first)
    #expect(person.roles.map(\.role) == [.colleague])
    #expect(person.profiles.map(\.account) == ["facebook:me"])
    #expect(person.profiles.first?.because.first?.contains("named after your employer") == true)
  }

  @Test(arguments: ["Owl watching", "North wind sailing", "Contoso Retail leavers"])
  func `a conversation of another name makes nobody known`(title: String) {
    let group = thread(title, ["Rowan Vale", "Ottoline Marchbanks", "Gethin Prosser"])
    #expect(people(account(.facebook, threads: [group])).isEmpty)
  }

  @Test func `a position says who managed the owner, and when`() throws {
    var position = Position(
      employer: "Fabrikam", title: "Analyst",
      details: "Monthly closing. Reporting directly to Ottoline Marchbanks; managed Gethin Prosser and two interns.",
      origin: Self.origin)
    position.since = Day(iso: "2016-09-01").map { Timestamp(day: $0) }
    position.until = Day(iso: "2021-02-28").map { Timestamp(day: $0) }
    let ties = [tie(.connection, "Ottoline Marchbanks"), tie(.connection, "Gethin Prosser")]
    let found = people(account(.linkedin, ties, positions: [position]))
    let roles = Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.roles) })
    #expect(roles["Ottoline Marchbanks"]?.map(\.role) == [.manager])
    #expect(roles["Gethin Prosser"]?.map(\.role) == [.report])
    #expect(roles["Ottoline Marchbanks"]?.first?.held(at: Self.asOf) == false)
  }

  @Test(arguments: [
    ("Senior Talent Partner", "Brightpath", Role?.some(.recruiter)), ("Reporter", "The Daily Sample", .journalist),
    ("Former journalist", "The Daily Sample", nil), ("Councillor", "Sampleton Town Council", .official),
    ("Assistant to the Mayor", "Sampleton", nil), ("Supervisor", "Care Quality Commission", .regulator),
    ("Data Analyst", "Elsewhere", nil),
  ])
  func `a position tells of the press, of offices and of recruiting`(title: String, company: String, role: Role?) {
    var tie = tie(.connection, "Ottoline Marchbanks")
    tie.other.title = title
    tie.other.employer = company
    #expect(people(account(.linkedin, [tie])).first?.roles.first?.role == role)
  }

  @Test func `being tagged beside the employer's name makes a match more probable`() throws {
    var connection = tie(.connection, "Daniel Smith")
    connection.other.employer = "Northwind"
    let crowd = (0..<60).map { tie(.friend, "Qazwi\($0) Plokm\($0)") } + [tie(.friend, "Daniel Smith")]
    func probability(_ text: String) throws -> Double {
      let daniel = Person(name: "Daniel Smith", handle: "daniel-smith")
      let found = people(
        account(.linkedin, [connection]),
        account(.facebook, crowd, tagged: [TaggedItem(text: text, people: [daniel])]))
      return try #require(found.first?.profiles.first { $0.account == "facebook:me" }?.probability)
    }
    #expect(try probability("Summer party #NorthwindTraders") > probability("Summer party"))
  }
}
