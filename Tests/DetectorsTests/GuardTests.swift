import Model
import Testing

@testable import Detectors

/// Protected speech and what only looks like it, in pairs.
@Suite struct GuardTests {
  private static func item(_ text: String) -> ItemCase {
    let account = Account(
      id: "facebook:rowan", platform: .facebook, side: .personal, ownerName: "Rowan Vale", handle: "rowan")
    let origin = Origin(path: "posts.json", place: .pointer("/0"))
    return ItemCase(
      item: Item(kind: .post, text: text, origin: origin), account: account,
      situation: CorpusPersona.situation(trade: "nurse"))
  }

  private static func judgement(_ text: String) -> Judgement {
    let item = item(text)
    return Judge(situation: item.situation).judge(item.item, account: item.account)
  }

  @Test(arguments: [
    ("guard.organising", "union meeting tonight, we are all going in about the staffing together"),
    ("guard.organising", "we all signed the letter about unpaid overtime and handed it in"),
    ("guard.pay", "after ten years my hourly rate is less than the new starter's and my pay rise was one per cent"),
    ("guard.whistleblowing", "I raised it three times and nobody listened so I have reported it to the HSE"),
    ("guard.politics", "polling station at seven, I voted Labour and I would vote for them again"),
    ("guard.belief", "first day of Ramadan, iftar at mum's and then to the mosque to pray"),
    ("guard.health", "I was diagnosed with ADHD and my therapist says it explains my anxiety"),
    ("guard.orientation", "I came out to my mum and she came to Pride with me, gay and happy"),
    ("guard.ethnicity", "immigrant and proud, my accent and my heritage are mine"),
    ("guard.quotation", "\"my boss is a fool and a liar\" he sang and the whole pub joined in"),
  ])
  func `recognises each kind of protected speech`(id: String, text: String) {
    #expect(Guards.check(Self.item(text))?.id == id)
  }

  @Test(arguments: [
    "my supervisor is a clipboard with legs and no brain",
    "the oven is on strike and so is the kettle, lovely sunday",
    "that zero waste shop charges by the gram",
    "I reported the pothole to my own kids as a joke",
    "whoever left the party early missed the cake",
    "mass of frogspawn in the pond this morning",
    "the car has been diagnosed, it is the head gasket",
    "straight bananas and bent cucumbers at the market",
    "polish the brass with a soft cloth",
    "the quote from the roofer was eye watering",
  ])
  func `leaves plain talk with the same words alone`(text: String) {
    #expect(Guards.check(Self.item(text)).map { $0.strength < 0.5 } ?? true)
  }

  @Test func `a post from before the eighteenth birthday is a minor's`() throws {
    var context = Context()
    context.me.birthDate = Day(year: 2009, month: 5, day: 1)
    let base = Self.item("I hate my boss at the chippy, useless clown")
    let situation = Situation(
      context: context, mode: .hygiene, asOf: base.situation.asOf, people: PeopleDirectory([]), accounts: [])
    var item = base.item
    item.occurredAt = Timestamp(milliseconds: 1_700_000_000_000)
    let young = ItemCase(item: item, account: base.account, situation: situation)
    #expect(Guards.check(young)?.id == "guard.minor")
  }

  @Test func `a client stays a finding beside an opinion`() throws {
    let rule = try #require(Rules.rule("confidential.client-identified"))
    #expect(!Guards.covers(rule))
    #expect(try !Guards.covers(#require(Rules.rule("confidential.credential"))))
    #expect(try !Guards.covers(#require(Rules.rule("confidential.document"))))
    #expect(try !Guards.covers(#require(Rules.rule("oversharing.identity-document"))))
    #expect(try Guards.covers(#require(Rules.rule("conduct.venting"))))
  }

  @Test func `the surer reading counts where a firm or others are betrayed`() throws {
    let rule = try #require(Rules.rule("confidential.unannounced"))
    let venting = try #require(Rules.rule("conduct.venting"))
    let hit = Hit(subject: "", evidence: [Evidence(kind: .phrase, why: "", weight: 0.8)], explanation: "")
    let weak = GuardFinding(id: "guard.politics", explanation: "", strength: 0.5)
    let strong = GuardFinding(id: "guard.politics", explanation: "", strength: 0.9)
    #expect(Guards.spares(rule, hit, weak))
    #expect(!Guards.spares(rule, hit, strong))
    #expect(!Guards.spares(venting, hit, weak))
  }

  @Test(arguments: [
    "first day of Ramadan and my manager is a lovely man who moved my shift so I can pray at the mosque",
    "union meeting tonight about the rota at our depot, the management will hear from all of us together",
    "my pay is a disgrace, ten years on this ward and my hourly rate is less than the new starters",
  ])
  func `guarded talk of work is a note and no finding`(text: String) {
    #expect(Self.judgement(text).hits.map(\.rule.id).filter { !$0.hasPrefix("tie.") }.isEmpty)
  }
}
