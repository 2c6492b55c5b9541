import Model
import Testing

@testable import Detectors

@Suite struct PolicyClauseTests {
  private func hits(_ text: String, on platform: Platform = .facebook, sides: Set<Side> = [.personal]) -> [Hit] {
    var clause = Context.Clause(id: "3.2", title: "No talk of tenders", text: "")
    clause.phrases = ["open tender"]
    clause.sides = sides
    clause.base = 9
    var context = Context()
    context.clauses = [clause]
    let situation = Situation(
      context: context, mode: .hygiene, asOf: Timestamp(milliseconds: 0), people: PeopleDirectory([]), accounts: [])
    let account = Account(id: "a", platform: platform, side: platform.usualSide, ownerName: nil, handle: nil)
    let item = Item(kind: .post, text: text, origin: Origin(path: "p", place: .pointer("")))
    guard case .item(let judge) = Rules.policyClause.judge else { return [] }
    return judge(ItemCase(item: item, account: account, situation: situation))
  }

  @Test func `cites the clause and marks the words`() throws {
    let hit = try #require(hits("We won the Open Tender today").first)
    #expect(hit.subject == "clause:3.2")
    #expect(hit.base == 9)
    #expect(hit.evidence.first?.range == 11..<22)
  }

  @Test(arguments: ["an open, and tender heart", "reopen tender", "nothing of the kind"])
  func `leaves other words alone`(text: String) {
    #expect(hits(text).isEmpty)
  }

  @Test func `keeps to the clause's sides`() {
    #expect(hits("an open tender", on: .linkedin).isEmpty)
  }
}
