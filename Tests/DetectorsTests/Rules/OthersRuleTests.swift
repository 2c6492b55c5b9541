import Detectors
import Model
import Testing

@Suite struct OthersRuleTests {
  private let rant = "my boss is a clown and I hate this job"

  @Test(arguments: [Authorship.taggedByOther, .received])
  func `others' words weigh three tenths of one's own`(authorship: Authorship) throws {
    let cast = Cast()
    let own = try #require(cast.judged(.said(rant)).hits.first { $0.rule.family == "conduct" })
    let judged = cast.judged(.said(rant, authorship: authorship))
    #expect(judged.hits.map(\.rule.id) == ["others.tagged-me"])
    let hit = try #require(judged.hits.first?.hit)
    #expect(hit.act == .tagged)
    #expect(hit.base == own.hit.base ?? own.rule.base)
  }

  @Test func `harmless words of others are left alone, and so are their messages`() {
    let cast = Cast()
    #expect(cast.judged(.said("Happy birthday dear owl", authorship: .taggedByOther)).hits.isEmpty)
    #expect(cast.judged(.said(rant, .message, authorship: .received)).hits.isEmpty)
  }

  @Test func `protected words of others are a note`() {
    let text = "the key is AKIAQ7R3JX2LMNOPQRST, see you at the union picket line, strike ballot closes on Friday"
    let judged = Cast().judged(.said(text, authorship: .taggedByOther))
    #expect(judged.hits.isEmpty)
    #expect(judged.guarded.map(\.hit.guardID) == ["guard.organising"])
  }

  @Test func `conversations with people from work, only for those who ask`() {
    var cast = Cast()
    cast.meet("Priya Raghunathan", .colleague)
    cast.thread("t1", with: "Priya Raghunathan")
    #expect(cast.hits("others.received").isEmpty)
    cast.context.optInRules = ["others"]
    #expect(cast.hits("others.received").count == 1)
    #expect(cast.hits("others.received").first?.act == .received)
  }
}
