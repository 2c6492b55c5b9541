import Detectors
import Model
import Testing

@Suite struct CareerRuleTests {
  private let linkedin = Cast(.professional, platform: .linkedin)

  @Test func `signs of a search, only for somebody who has a job`() {
    var cast = linkedin
    cast.field(.jobSeeking, "Yes", label: "Open To Recruiters")
    cast.meet("Dana Whitlock-Shaw", .recruiter)
    cast.thread("t1", with: "Dana Whitlock-Shaw")
    cast.post(.said("", .application, on: "2026-10-01"), .said("", .application, on: "2020-10-01"))
    #expect(
      Set(cast.hits("career.search-visible").map(\.subject)) == [
        "search:open-to-recruiters", "search:applications", "search:recruiters",
      ])
    cast.context.employers[0].until = Cast.day("2025-01-01")
    #expect(cast.hits("career.search-visible").isEmpty)
  }

  @Test func `a burst of connections against the year before`() {
    var cast = linkedin
    for index in 0..<25 { cast.tie(.connection, "New Contact \(index)", since: "2026-11-05") }
    #expect(cast.hits("career.search-visible").count == 1)
    for index in 0..<200 { cast.tie(.connection, "Known Contact \(index)", since: "2026-03-05") }
    #expect(cast.hits("career.search-visible").isEmpty)
  }

  @Test func `nothing is told to recruiters by a no`() {
    var cast = linkedin
    cast.field(.jobSeeking, "No", label: "Open To Recruiters")
    #expect(cast.hits("career.search-visible").isEmpty)
  }

  @Test func `a trait that advertisers are told`() {
    var cast = linkedin
    cast.field(.interest, "Job Seekers", label: "Member Interests")
    cast.field(.inference, "No", label: "Job seeker status")
    #expect(cast.hits("career.search-visible").isEmpty)
    cast.field(.interest, "Job Seekers", label: "Member Traits")
    #expect(cast.hits("career.search-visible").map(\.subject) == ["search:trait"])
  }

  @Test func `a verification by a former employer`() {
    var cast = linkedin
    cast.job("Northwind Traders", since: "2021-03-01")
    cast.field(.verification, "Northwind Traders", label: "Work", since: "2022-01-01")
    #expect(cast.hits("career.stale-profile").isEmpty)
    cast.field(.verification, "Fabrikam Systems", label: "Work", since: "2020-01-01")
    #expect(cast.hits("career.stale-profile").map(\.subject) == ["profile:verification"])
    cast.profile.fields[1].until = Cast.moment("2022-01-01")
    #expect(cast.hits("career.stale-profile").isEmpty)
  }

  @Test func `what the profile lists is worth keeping, and beliefs are no matter`() {
    var cast = linkedin
    cast.mode = .jobOpen
    cast.field(.volunteering, "Owl Rescue")
    #expect(cast.hits("career.showcase").isEmpty)
    cast.field(.honour, "Owl of the year")
    cast.field(.publication, "On owls")
    #expect(cast.hits("career.showcase").map(\.subject) == ["show:achievements"])
  }

  @Test func `dates that contradict`() {
    var cast = linkedin
    cast.job("Owl Works", since: "2020-01-01", until: "2019-01-01")
    #expect(cast.hits("career.stale-profile").map(\.subject).contains("profile:dates"))
    cast.profile.positions[0].until = nil
    #expect(cast.hits("career.stale-profile").isEmpty)
  }

  @Test func `a last position that ended while a job is declared`() {
    var cast = linkedin
    cast.job("Fabrikam Systems", since: "2016-09-01", until: "2021-02-28")
    #expect(cast.hits("career.stale-profile").map(\.subject) == ["profile:ended"])
    cast.job("Northwind Traders", since: "2021-03-01")
    #expect(cast.hits("career.stale-profile").isEmpty)
  }

  @Test func `a headline of a former job`() {
    var cast = linkedin
    cast.job("Northwind Traders", since: "2021-03-01")
    cast.field(.headline, "Systems administrator at Fabrikam Systems")
    #expect(cast.hits("career.stale-profile").map(\.subject) == ["profile:headline"])
    for line in ["Ex Fabrikam Systems, now owls", "Engineer at Northwind, formerly Fabrikam Systems"] {
      cast.profile.fields[0].value = line
      #expect(cast.hits("career.stale-profile").isEmpty)
    }
  }

  @Test func `a begin that the context contradicts, promotions apart`() {
    var cast = linkedin
    cast.job("Northwind Traders", since: "2019-01-01")
    #expect(cast.hits("career.stale-profile").map(\.subject) == ["profile:begin"])
    cast.job("Northwind Traders Ltd", "Lead", since: "2023-01-01")
    #expect(cast.hits("career.stale-profile").isEmpty)
  }

  @Test func `gaps are asked for only between jobs`() throws {
    var cast = linkedin
    cast.job("Fabrikam Systems", since: "2016-09-01", until: "2019-02-28")
    cast.job("Northwind Traders", since: "2021-03-01")
    #expect(cast.hits("career.stale-profile").isEmpty)
    cast.mode = .jobOpen
    #expect(try #require(cast.hits("career.stale-profile").first).drivers.map(\.factor) == [0.5])
  }

  @Test func `little to find is a hint and no risk`() throws {
    var cast = linkedin
    #expect(cast.hits("career.thin-presence").isEmpty)
    cast.mode = .jobOpen
    #expect(cast.hits("career.thin-presence").count == 1)
    #expect(Rules.rule("career.thin-presence")?.base == 0)
    cast.field(.headline, "Engineer")
    cast.field(.bio, "Keeps servers running")
    cast.job("Northwind Traders")
    for index in 0..<30 { cast.tie(.connection, "Contact \(index)") }
    #expect(cast.hits("career.thin-presence").isEmpty)
  }

  @Test func `what is worth keeping`() {
    var cast = linkedin
    let award = Item.said("So proud, we won the regional award for our apprentices")
    #expect(cast.hits("career.showcase", on: award).isEmpty)
    cast.mode = .jobQuiet
    #expect(cast.hits("career.showcase", on: award).count == 1)
    #expect(cast.hits("career.showcase", on: .said("who won the match yesterday?")).isEmpty)
    cast.tie(.recommendationReceived, "Jo Carterwright", note: "A rare engineer")
    #expect(cast.hits("career.showcase").count == 1)
  }
}
