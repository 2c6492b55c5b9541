import Detectors
import Model
import Testing

@Suite struct PolicyRuleTests {
  private func cast(_ side: Side = .personal, _ change: (inout Context.Clause) -> Void) -> Cast {
    var clause = Context.Clause(id: "1", title: "A clause", text: "")
    change(&clause)
    var cast = Cast(side)
    cast.context.clauses = [clause]
    return cast
  }

  @Test(arguments: [
    "policy.clause", "policy.speaks-for-employer", "policy.undisclosed-interest", "policy.off-channel",
    "policy.financial-promotion", "policy.impartiality", "policy.offensive-communication",
    "policy.service-user-boundary", "policy.embargo",
  ])
  func `a clause speaks by its rule, with its base and its id`(rule: String) throws {
    let cast = cast {
      $0.rule = rule
      $0.phrases = ["purple owl"]
      $0.base = 7
    }
    let hit = try #require(cast.hits(rule, on: .said("A Purple Owl sat there")).first)
    #expect(hit.base == 7)
    #expect(hit.subject == "clause:1")
    #expect(hit.evidence.first?.text == "Purple Owl")
    #expect(cast.hits(rule, on: .said("A purple cat saw an owl")).isEmpty)
    #expect(Cast().hits(rule, on: .said("A Purple Owl sat there")).isEmpty)
  }

  @Test func `stems, patterns, silencers, kinds and sides`() {
    let cast = cast {
      $0.phrases = ["tender*"]
      $0.patterns = ["\\bT\\d{4}\\b"]
      $0.unless = ["chicken"]
      $0.kinds = [.post, .message]
      $0.sides = [.personal]
    }
    for text in ["two tenders won", "ref t1234 goes in"] {
      #expect(cast.hits("policy.clause", on: .said(text)).count == 1)
    }
    for text in ["chicken tenders", "T12345", "nothing"] {
      #expect(cast.hits("policy.clause", on: .said(text)).isEmpty)
    }
    #expect(cast.hits("policy.clause", on: .said("two tenders won", .comment)).isEmpty)
    var linkedin = cast
    linkedin.profile = Cast(.professional).profile
    #expect(linkedin.hits("policy.clause", on: .said("two tenders won")).isEmpty)
  }

  @Test func `dates bound an embargo, and what has no date is outside`() {
    let cast = cast {
      $0.rule = "policy.embargo"
      $0.phrases = ["our numbers"]
      $0.from = Cast.day("2026-10-01")
      $0.until = Cast.day("2026-11-24")
    }
    for (day, count) in [("2026-09-30", 0), ("2026-10-01", 1), ("2026-11-24", 1), ("2026-11-25", 0)] {
      #expect(cast.hits("policy.embargo", on: .said("wait for our numbers", on: day)).count == count)
    }
    var undated = Item.said("wait for our numbers")
    undated.occurredAt = nil
    #expect(cast.hits("policy.embargo", on: undated).isEmpty)
  }

  @Test func `a plain clause is cited by the finding itself`() throws {
    let cast = cast {
      $0.families = ["conduct.venting"]
      $0.base = 20
    }
    let judged = cast.judged(.said("my boss is a clown"))
    #expect(judged.hits.map(\.rule.id).filter { $0.hasPrefix("policy.") }.isEmpty)
    let hit = try #require(judged.hits.first { $0.rule.id == "conduct.venting" }?.hit)
    #expect(hit.base == 20)
    #expect(hit.evidence.contains { $0.kind == .clause && $0.why == "clause 1: A clause" })
    #expect(hit.confidence == Cast().hits("conduct.venting", on: .said("my boss is a clown")).first?.confidence)
  }

  @Test func `a clause with a rule of its own makes a second finding that weighs a quarter`() throws {
    var cast = cast {
      $0.rule = "policy.service-user-boundary"
      $0.families = ["tie.client"]
      $0.base = 24
    }
    cast.meet("Jo Carterwright", .client)
    cast.tie(.friend, "Jo Carterwright")
    #expect(cast.hits("tie.client").count == 1)
    let hit = try #require(cast.hits("policy.service-user-boundary").first)
    #expect(hit.drivers.map(\.factor) == [0.25])
    #expect(hit.people == ["p1"])
    cast.context.quietRules = ["tie.client"]
    #expect(cast.hits("policy.service-user-boundary").isEmpty)
  }

  @Test func `a guard is lifted only by a clause that may`() {
    let act = Item.said("out canvassing for the by-election again")
    let plain = cast {
      $0.rule = "policy.impartiality"
      $0.phrases = ["canvass*"]
    }
    #expect(plain.judged(act).hits.isEmpty)
    #expect(plain.judged(act).guarded.map(\.hit.guardID) == ["guard.politics"])
    let lifted = cast {
      $0.rule = "policy.impartiality"
      $0.phrases = ["canvass*"]
      $0.lifts = ["guard.politics"]
      $0.legalBasis = "Civil Service Code"
    }
    #expect(lifted.judged(act).hits.map(\.rule.id) == ["policy.impartiality"])
    let union = Item.said("canvassing for the union strike ballot with my colleagues, we all want a pay rise")
    #expect(lifted.judged(union).hits.filter { $0.rule.family == "policy" }.isEmpty)
  }

  @Test func `a line that the policy wants is missing from a profile that names the employer`() {
    var cast = cast {
      $0.rule = "policy.speaks-for-employer"
      $0.requires = ["views are my own"]
    }
    cast.field(.bio, "Engineer at Northwind. Owls.")
    #expect(cast.hits("policy.speaks-for-employer").count == 1)
    cast.profile.fields[0].value = "Engineer at Northwind. Views are my own."
    #expect(cast.hits("policy.speaks-for-employer").isEmpty)
    cast.profile.fields[0].value = "Owls."
    #expect(cast.hits("policy.speaks-for-employer").isEmpty)
  }

  @Test func `a shared text is held against clauses as a share`() throws {
    let cast = cast { $0.phrases = ["purple owl"] }
    let hit = try #require(cast.hits("policy.clause", on: .said("", .share, quoted: "the purple owl is back")).first)
    #expect(hit.act == .share)
  }

  @Test(arguments: [
    ("on behalf of Northwind Traders I am sorry", true), ("we at Northwind think the law is wrong", true),
    ("we met at Northwind for lunch", false),
    ("on behalf of Northwind Traders, my views only, not those of them", false),
  ])
  func `words in the employer's name`(text: String, isTold: Bool) {
    #expect(Cast().hits("policy.speaks-for-employer", on: .said(text)).isEmpty != isTold)
    #expect(Cast(.professional, platform: .linkedin).hits("policy.speaks-for-employer", on: .said(text)).isEmpty)
  }

  @Test(arguments: [
    ("use my code OWL10 for a discount", true), ("use my code OWL10 for a discount #ad", false),
    ("please use my code in review", false), ("I recommend Litware to anyone", true),
    ("I recommend Litware, our supplier, to anyone", false), ("I recommend owls to anyone", false),
  ])
  func `adverts and praise without a label`(text: String, isTold: Bool) {
    var cast = Cast()
    cast.context.suppliers = [Context.Organisation(name: "Litware")]
    #expect(cast.hits("policy.undisclosed-interest", on: .said(text)).isEmpty != isTold)
  }
}
