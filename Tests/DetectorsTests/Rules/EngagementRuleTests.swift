import Detectors
import Model
import Testing

@Suite struct EngagementRuleTests {
  private func cast(_ role: Role = .colleague, organisation: String? = "Northwind Traders") -> Cast {
    var cast = Cast()
    cast.meet("Priya Raghunathan", role, organisation: organisation)
    return cast
  }

  @Test(arguments: [
    (ItemKind.reaction, "engagement.reaction"), (.comment, "engagement.comment"), (.share, "engagement.repost"),
  ])
  func `acts on somebody from work, and none on others`(kind: ItemKind, rule: String) {
    #expect(cast().hits(rule, on: .said("nice", kind, target: "Priya Raghunathan")).count == 1)
    #expect(cast().hits(rule, on: .said("nice", kind, target: "Nora Smithwick")).isEmpty)
    var friend = Cast()
    friend.meet("Priya Raghunathan", .colleague, isFriend: true)
    #expect(friend.hits(rule, on: .said("nice", kind, target: "Priya Raghunathan")).isEmpty)
  }

  @Test func `a person was a colleague when it happened`() throws {
    let former = cast(.formerColleague, organisation: "Fabrikam Systems")
    let then = Item.said("", .reaction, on: "2018-05-05", target: "Priya Raghunathan", reaction: "like")
    #expect(try #require(former.hits("engagement.reaction", on: then).first).drivers.map(\.factor) == [0.5])
    let later = Item.said("", .reaction, on: "2024-05-05", target: "Priya Raghunathan", reaction: "like")
    #expect(former.hits("engagement.reaction", on: later).isEmpty)
    let before = Item.said("", .reaction, on: "2020-05-05", target: "Priya Raghunathan", reaction: "like")
    var current = Cast()
    current.meet("Priya Raghunathan", .colleague, organisation: "Northwind Traders", since: "2021-03-01")
    #expect(current.hits("engagement.reaction", on: before).isEmpty)
  }

  @Test func `power, mockery and talk of work move the points`() throws {
    let boss = cast(.manager)
    let mocking = Item.said("", .reaction, target: "Priya Raghunathan", reaction: "haha")
    #expect(try #require(boss.hits("engagement.reaction", on: mocking).first).drivers.map(\.factor) == [1.3, 1.3])
    let talk = Item.said("see you at Northwind at nine", .comment, target: "Priya Raghunathan")
    #expect(try #require(cast().hits("engagement.comment", on: talk).first).drivers.map(\.factor) == [1.5])
  }

  @Test func `a bare like in a thread on pay is protected`() {
    let like = Item.said(
      "", .reaction, quoted: "We are all meeting to ask for safe staffing, the union ballot closes Friday",
      target: "Priya Raghunathan", reaction: "like")
    let judged = cast().judged(like)
    #expect(judged.hits.isEmpty)
    #expect(judged.guarded.map(\.hit.guardID) == ["guard.organising"])
  }

  @Test func `the professional account takes up something off in tone`() {
    let linkedin = Cast(.professional, platform: .linkedin)
    let rude = Item.said("", .reaction, quoted: "what a load of bollocks, you utter wanker", reaction: "funny")
    #expect(linkedin.hits("engagement.off-tone", on: rude).count == 1)
    #expect(linkedin.hits("engagement.off-tone", on: .said("", .reaction, quoted: "Lovely owls in the park")).isEmpty)
    #expect(Cast().hits("engagement.off-tone", on: rude).isEmpty)
  }

  @Test func `praise of one's own services that one takes up`() {
    let cast = Cast()
    let praise = Item.said(
      "", .reaction, quoted: "Rowan Vale is the best financial adviser ever, cannot recommend enough")
    #expect(cast.hits("engagement.testimonial", on: praise).count == 1)
    let other = Item.said("", .reaction, quoted: "Nora Smithwick is the best financial adviser ever")
    #expect(cast.hits("engagement.testimonial", on: other).isEmpty)
    #expect(cast.hits("engagement.testimonial", on: .said("", .reaction, quoted: "Rowan Vale ran a marathon")).isEmpty)
  }

  @Test func `recommendations on the profile count where a firm must approve them`() {
    var cast = Cast(.professional, platform: .linkedin)
    cast.tie(.recommendationReceived, "Jo Carterwright", note: "A rare adviser")
    #expect(cast.hits("engagement.testimonial").isEmpty)
    cast.context.packs = [.finance]
    #expect(cast.hits("engagement.testimonial").count == 1)
  }

  @Test func `ten acts on one person make a pattern, nine do not`() throws {
    var cast = cast(.manager)
    for minute in 0..<9 {
      cast.post(.said("", .reaction, on: "2026-0\(1 + minute)-10", minute: minute, target: "Priya Raghunathan"))
    }
    #expect(cast.hits("engagement.pattern").isEmpty)
    cast.post(.said("", .reaction, on: "2026-10-10", target: "Priya Raghunathan"))
    let hit = try #require(cast.hits("engagement.pattern").first)
    #expect(hit.drivers.map(\.name) == ["power gap"])
    #expect(!hit.explanation.contains("because"))
  }

  @Test func `bursts and nights move a pattern, guarded acts are left out`() throws {
    var cast = cast()
    for minute in 0..<12 {
      var item = Item.said("", .reaction, on: "2026-10-10", target: "Priya Raghunathan")
      item.occurredAt = Timestamp(day: Cast.day("2026-10-10"), hour: 2, minute: minute)
      cast.post(item)
    }
    #expect(
      try #require(cast.hits("engagement.pattern").first).drivers.map(\.name) == ["mostly at night", "many on one day"])
    for index in cast.digest.indices { cast.digest[index].isGuarded = true }
    #expect(cast.hits("engagement.pattern").isEmpty)
  }

  @Test func `working hours are counted only for those who ask`() {
    var cast = Cast()
    for day in ["2026-11-09", "2026-11-10", "2026-11-11"] {
      for minute in 0..<8 { cast.post(.said("owl", .comment, on: day, minute: minute)) }
    }
    cast.context.workingHours = Context.WorkingHours()
    #expect(cast.hits("engagement.working-hours").isEmpty)
    cast.context.optInRules = ["engagement.working-hours"]
    #expect(cast.hits("engagement.working-hours").count == 1)
    cast.context.workingHours?.weekdays = [0, 6]
    #expect(cast.hits("engagement.working-hours").isEmpty)
  }
}
