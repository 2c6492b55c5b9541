import Detectors
import Model
import Testing

@Suite struct TieRuleTests {
  @Test func `a current colleague among the friends is told`() throws {
    var cast = Cast()
    cast.meet("Priya Raghunathan", .colleague, organisation: "Northwind Traders")
    cast.tie(.friend, "Priya Raghunathan")
    let hit = try #require(cast.hits("tie.colleague").first)
    #expect(hit.act == .follow)
    #expect(hit.people == ["p1"])
  }

  @Test(arguments: [Role.colleague, .manager, .client, .supplier])
  func `friends are never flagged for the tie`(role: Role) {
    for kind in [TieKind.friend, .follower, .closeFriend, .requestSent] {
      var cast = Cast()
      cast.meet("Priya Raghunathan", role, isFriend: true)
      cast.tie(kind, "Priya Raghunathan")
      #expect(cast.found.keys.filter { $0.hasPrefix("tie.") }.isEmpty)
    }
  }

  @Test func `a declared friend by role is a friend`() {
    var cast = Cast()
    var person = cast.meet("Priya Raghunathan", .colleague)
    person.roles.append(RoleSpan(role: .friend, because: "in your context file", isInferred: false))
    cast.people = [person]
    cast.tie(.friend, "Priya Raghunathan")
    #expect(cast.hits("tie.colleague").isEmpty)
  }

  @Test func `a former colleague is none today`() {
    var cast = Cast()
    cast.meet("Gethin Prosser-Jones", .formerColleague, organisation: "Fabrikam Systems")
    cast.meet("Old Hand", .colleague, until: "2025-01-01")
    cast.tie(.friend, "Gethin Prosser-Jones")
    cast.tie(.friend, "Old Hand")
    #expect(cast.hits("tie.colleague").isEmpty)
  }

  @Test func `a follower of a private account weighs more`() throws {
    var cast = Cast(platform: .instagram)
    cast.field(.privateAccount, "True")
    cast.meet("Priya Raghunathan", .colleague)
    cast.tie(.follower, "Priya Raghunathan")
    #expect(try #require(cast.hits("tie.colleague").first).drivers.map(\.factor) == [1.2])
    cast.profile.fields[0].value = "False"
    #expect(try #require(cast.hits("tie.colleague").first).drivers.isEmpty)
  }

  @Test func `the boss is a matter of power and not of colleagues`() throws {
    var cast = Cast()
    var boss = cast.meet("Samira Ellery-Doe", .manager)
    boss.roles.append(RoleSpan(role: .colleague, because: "invented", isInferred: true))
    cast.people = [boss]
    cast.tie(.friend, "Samira Ellery-Doe")
    cast.tie(.requestSent, "Samira Ellery-Doe")
    #expect(cast.hits("tie.colleague").isEmpty)
    #expect(try #require(cast.hits("tie.authority").first).drivers.map(\.name) == ["the request was yours"])
  }

  @Test func `a client's tie that is older than the job weighs less`() throws {
    var cast = Cast()
    cast.meet("Jo Carterwright", .client, organisation: "Contoso", since: "2024-01-01")
    cast.tie(.friend, "Jo Carterwright", since: "2015-05-05")
    #expect(try #require(cast.hits("tie.client").first).drivers.map(\.factor) == [0.5])
    cast.profile.ties[0].since = Cast.moment("2025-05-05")
    #expect(try #require(cast.hits("tie.client").first).drivers.isEmpty)
  }

  @Test(arguments: [Role.supplier, .competitor, .regulator, .auditor, .journalist, .official])
  func `interests that may collide`(role: Role) throws {
    var cast = Cast()
    cast.meet("Robin Quill", role)
    cast.tie(.following, "Robin Quill")
    #expect(try #require(cast.hits("tie.conflict-of-interest").first).drivers.map(\.factor) == [0.5])
    cast.tie(.follower, "Robin Quill")
    #expect(try #require(cast.hits("tie.conflict-of-interest").first).drivers.isEmpty)
  }

  @Test func `a competitor's page counts little, any other page nothing`() throws {
    var cast = Cast()
    cast.context.competitors = [Context.Organisation(name: "Tailspin Freight")]
    cast.tie(.pageLike, "Tailspin Freight UK")
    cast.tie(.pageLike, "Owl Lovers")
    #expect(cast.hits("tie.conflict-of-interest").count == 1)
    #expect(try #require(cast.hits("tie.conflict-of-interest").first).drivers.map(\.factor) == [0.3])
  }

  @Test func `a request that was answered is no longer open`() {
    var cast = Cast()
    cast.meet("Samira Ellery-Doe", .manager)
    cast.tie(.requestReceived, "Samira Ellery-Doe")
    #expect(cast.hits("tie.pending-request").count == 1)
    cast.tie(.friend, "samira ellery-doe")
    #expect(cast.hits("tie.pending-request").isEmpty)
  }

  @Test func `asking twice weighs more`() throws {
    var cast = Cast()
    cast.meet("Samira Ellery-Doe", .manager)
    cast.tie(.requestSent, "Samira Ellery-Doe", since: "2025-01-01")
    cast.tie(.requestSent, "Samira Ellery-Doe", since: "2026-01-01")
    #expect(try #require(cast.hits("tie.pending-request").first).drivers.map(\.factor) == [1.5])
  }

  @Test(arguments: [
    ("Prospect Tech Workers Leeds", true), ("Northwind Leeds Branch Union", true), ("Northwind Staff Network", true),
    ("Northwind Leeds Social", false),
  ])
  func `union and staff networks are protected, staff groups are not`(name: String, isProtected: Bool) throws {
    var cast = Cast()
    cast.tie(.groupMember, name)
    let hit = try #require(cast.hits("tie.work-group").first)
    #expect((hit.guardID == "guard.organising") == isProtected)
  }

  @Test(arguments: ["Unite the owls", "Prospect Park Runners", "Leeds Bouldering", "Network of knitters"])
  func `other groups are nobody's business`(name: String) {
    var cast = Cast()
    cast.tie(.groupMember, name)
    #expect(cast.hits("tie.work-group").isEmpty)
  }

  @Test func `a group that one runs weighs more, one that was left not at all`() throws {
    var cast = Cast()
    cast.tie(.groupAdmin, "Northwind Leeds Social")
    #expect(try #require(cast.hits("tie.work-group").first).drivers.map(\.factor) == [1.5])
    cast.tie(.groupLeft, "Northwind Leeds Social")
    #expect(cast.hits("tie.work-group").isEmpty)
  }

  @Test func `somebody from work on the close-friends list`() {
    var cast = Cast(platform: .instagram)
    cast.meet("Priya Raghunathan", .colleague)
    cast.meet("Nora Smithwick", nil)
    cast.tie(.closeFriend, "Priya Raghunathan")
    cast.tie(.closeFriend, "Nora Smithwick")
    #expect(cast.hits("tie.inner-circle").count == 1)
  }

  @Test func `a covenant holds from leaving to its end, and a message weighs more than an invitation`() throws {
    var cast = Cast(.professional, platform: .linkedin)
    cast.context.employers[1].covenantUntil = Cast.day("2021-08-31")
    cast.meet("Gethin Prosser-Jones", .formerColleague, organisation: "Fabrikam Systems")
    cast.tie(.connection, "Gethin Prosser-Jones", since: "2021-04-01")
    #expect(try #require(cast.hits("tie.covenant").first).drivers.map(\.factor) == [0.5])
    cast.profile.ties[0].note = "Come and see what we sell now"
    #expect(try #require(cast.hits("tie.covenant").first).drivers.map(\.factor) == [1.5])
    for day in ["2020-01-01", "2021-09-01"] {
      cast.profile.ties[0].since = Cast.moment(day)
      #expect(cast.hits("tie.covenant").isEmpty)
    }
  }

  @Test func `somebody without history who came in on both sides at once`() {
    var cast = Cast()
    var linkedin = Cast(.professional, platform: .linkedin)
    linkedin.tie(.connection, "Vera Blank", since: "2026-10-01")
    cast.others = [linkedin.profile]
    cast.tie(.friend, "Vera Blank", since: "2026-10-10")
    #expect(cast.hits("tie.unknown-contact").count == 1)
    cast.profile.ties[0].since = Cast.moment("2020-10-10")
    #expect(cast.hits("tie.unknown-contact").isEmpty)
    cast.profile.ties[0].since = Cast.moment("2026-10-10")
    cast.thread("t1", with: "Vera Blank")
    #expect(cast.hits("tie.unknown-contact").isEmpty)
  }

  @Test func `family on the professional network, and who is blocked elsewhere`() throws {
    var cast = Cast(.professional, platform: .linkedin)
    cast.meet("Hazel Vale", .family, isInferred: false)
    cast.tie(.connection, "Hazel Vale")
    cast.tie(.connection, "Max Former")
    cast.tie(.connection, "Somebody Else")
    #expect(cast.hits("tie.private-on-professional").count == 1)
    var facebook = Cast()
    facebook.tie(.blocked, "Max Former")
    cast.others = [facebook.profile]
    let hits = cast.hits("tie.private-on-professional")
    #expect(hits.count == 2)
    #expect(hits.contains { $0.drivers.map(\.factor) == [3] })
    #expect(hits.allSatisfy { !$0.explanation.contains("ex-") && !$0.explanation.contains("partner") })
  }
}
