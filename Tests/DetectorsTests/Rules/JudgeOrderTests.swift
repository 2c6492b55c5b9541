import Detectors
import Model
import Testing

/// What holds of every rule: silence where asked, guards before points, the same answer twice.
@Suite struct JudgeOrderTests {
  /// A cast in which most rules on structure speak.
  private func crowded() -> Cast {
    var cast = Cast(platform: .instagram, handle: "beerqueen88")
    cast.context.competitors = [Context.Organisation(name: "Tailspin Freight")]
    cast.meet("Priya Raghunathan", .colleague)
    cast.meet("Samira Ellery-Doe", .manager)
    cast.meet("Jo Carterwright", .client)
    for name in ["Priya Raghunathan", "Samira Ellery-Doe", "Jo Carterwright"] {
      cast.tie(.friend, name)
      cast.tie(.closeFriend, name)
    }
    cast.tie(.groupMember, "Northwind Social")
    cast.tie(.groupMember, "Prospect Workers Union")
    cast.tie(.pageLike, "Tailspin Freight")
    cast.contact(.email, "rowan@northwind.example", .account)
    cast.contact(.email, "jo@northwind.example", .uploaded)
    cast.job("Northwind Traders", "Engineer")
    cast.field(.privateAccount, "False")
    cast.field(.linkedAccount, "Facebook")
    for day in 1...9 {
      cast.post(.said("", .reaction, on: "2026-07-0\(day)", target: "Samira Ellery-Doe", reaction: "haha"))
    }
    cast.post(.said("", .reaction, on: "2026-07-10", target: "Samira Ellery-Doe"))
    return cast
  }

  @Test func `a quiet rule is silent, and only it`() {
    let cast = crowded()
    let loud = Set(cast.found.keys)
    #expect(loud.count > 10)
    for rule in loud {
      var quiet = cast
      quiet.context.quietRules = [rule]
      #expect(Set(quiet.found.keys) == loud.subtracting([rule]))
    }
  }

  @Test(arguments: ["tie", "identity", "engagement", "settings", "conduct", "work-talk"])
  func `a quiet family is silent`(family: String) {
    var cast = crowded()
    cast.context.quietRules = [family]
    #expect(!cast.found.keys.contains { $0.hasPrefix(family + ".") })
    #expect(
      !cast.judged(.said("my boss is a clown", .comment, target: "Samira Ellery-Doe")).hits.contains {
        $0.rule.family == family
      })
  }

  @Test func `a quiet rule is silent in what is derived from it`() {
    var cast = Cast()
    let rant = Item.said("my boss is a clown and I hate this job", authorship: .taggedByOther)
    #expect(!cast.judged(rant).hits.isEmpty)
    cast.context.quietRules = ["conduct.venting", "work-talk"]
    #expect(cast.judged(rant).hits.isEmpty)
  }

  @Test func `union ties are notes whatever else the account holds`() {
    let hits = crowded().hits("tie.work-group")
    #expect(hits.filter { $0.guardID != nil }.count == 1)
    #expect(hits.count == 2)
  }

  @Test func `the answer is the same twice and in any order of ties`() {
    let cast = crowded()
    var turned = cast
    turned.profile.ties.reverse()
    let subjects = { (cast: Cast) in cast.found.mapValues { Set($0.map(\.subject)) } }
    #expect(subjects(cast) == subjects(cast))
    #expect(subjects(cast) == subjects(turned))
  }

  @Test func `drivers of hits are those that their rule declares, or the situation's`() {
    let situational = Set(
      Adjustment.all.compactMap { if case .driver(let driver) = $0.effect { driver.name } else { nil } })
    for (id, hits) in crowded().found {
      let declared = Set(Rules.rule(id)?.drivers.map(\.name) ?? []).union(situational)
      for driver in hits.flatMap(\.drivers) where !driver.name.hasPrefix("held as ") {
        #expect(declared.contains(driver.name), "\(id): \(driver.name)")
      }
    }
  }
}
