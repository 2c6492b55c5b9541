import Detectors
import Model
import Reports
import Testing

@testable import Pipeline

@Suite struct CareerStageTests {
  private func position(_ employer: String, _ title: String, _ since: String) -> Position {
    Position(
      employer: employer, title: title, since: Day(iso: since).map { Timestamp(day: $0, precision: .month) },
      origin: Origin(path: "p", place: .row(2)))
  }

  private func stage(_ mode: Mode, findings: [Finding] = []) -> CareerStage {
    let linkedin = Account(id: "linkedin:a", platform: .linkedin, side: .professional, ownerName: nil, handle: nil)
    let facebook = Account(id: "facebook:a", platform: .facebook, side: .personal, ownerName: nil, handle: nil)
    let profiles = [
      AccountProfile(account: facebook, positions: [position("Northwind", "Engineer", "2021-03-01")]),
      AccountProfile(
        account: linkedin,
        positions: [
          position("Northwind Ltd", "Head of Engineering", "2021-03-01"), position("Fabrikam", "Intern", "2018-01-01"),
        ]),
    ]
    var context = Context()
    var employer = Context.Organisation(name: "Northwind")
    employer.covenantUntil = Day(iso: "2027-03-01")
    context.employers = [employer]
    let situation = Situation(
      context: context, mode: mode, asOf: Timestamp(day: Day(daysSinceEpoch: 20_000)), people: PeopleDirectory([]),
      accounts: profiles)
    return CareerStage(situation: situation, findings: findings, plan: [])
  }

  @Test func `everyday hygiene has no such part`() { #expect(stage(.hygiene).view == nil) }

  @Test func `titles and dates are held against each other over accounts`() {
    let jobs = stage(.jobOpen).view?.jobs ?? []
    #expect(jobs.map(\.employer) == ["Northwind", "Fabrikam"])
    #expect(jobs[0].statements.count == 2)
    #expect(jobs[0].differences == ["the titles differ"])
    #expect(jobs[1].differences.isEmpty)
  }

  @Test func `a screener sees what is public or unknown, under their own headings`() {
    var seen = PlannerTests.finding("f_1", points: 5, rule: "conduct.hate")
    seen.audience = .unknown
    var hidden = PlannerTests.finding("f_2", points: 5, rule: "conduct.hate")
    hidden.audience = .friends
    let view = stage(.jobOpen, findings: [seen, hidden]).view
    #expect(view?.headings.map(\.words) == ["Discriminatory remarks, hate speech"])
    #expect(view?.headings.first?.findings == ["f_1"])
    #expect(view?.offLimits.isEmpty == false)
  }

  @Test func `leaving lists what must be seen to first`() {
    let mail = PlannerTests.finding("f_1", points: 5, rule: "identity.work-email")
    let advice = stage(.leaving, findings: [mail]).view?.advice ?? []
    #expect(advice.contains { $0.contains("1 work addresses or numbers") })
    #expect(advice.contains { $0.contains("2027-03-01") })
  }
}
