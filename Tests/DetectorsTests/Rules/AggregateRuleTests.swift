import Detectors
import Model
import Testing

@Suite struct AggregateRuleTests {
  // confidential.mosaic

  @Test func `pieces of one case within two weeks add up`() throws {
    var cast = Cast()
    cast.post(
      .said("Ward 5 again. The oldest of them turned 93 on Sunday and still sings.", on: "2026-06-07"),
      .said("The gentleman, 93, who taught at the grammar school, is back after his stroke.", on: "2026-06-15"))
    let hit = try #require(cast.hits("confidential.mosaic").first)
    #expect(cast.hits("confidential.mosaic").count == 1)
    #expect(hit.evidence.allSatisfy { $0.text.isEmpty && !$0.why.contains("93") })
  }

  @Test func `the same pieces a month apart do not`() {
    var cast = Cast()
    cast.post(
      .said("Ward 5 again. The oldest of them turned 93 on Sunday and still sings.", on: "2026-06-01"),
      .said("The gentleman, 93, who taught at the grammar school, is back after his stroke.", on: "2026-07-15"))
    #expect(cast.hits("confidential.mosaic").isEmpty)
  }

  @Test(arguments: [
    ["My nan turned 93 on Sunday", "My nan, a lady of 93, had a stroke and is on ward 5"],
    ["A man walked his owl", "The man with the owl again"],
    ["Year 9 were loud", "Lovely walk in the park, year 9 of it"],
    ["Steve turned 40 yesterday, what a party", "Forty owls in the park this morning"],
  ])
  func `family, chance and places alone add up to nothing`(texts: [String]) {
    var cast = Cast()
    for (index, text) in texts.enumerated() { cast.post(.said(text, on: "2026-06-0\(index + 1)")) }
    #expect(cast.hits("confidential.mosaic").isEmpty)
  }

  @Test func `messages are not pieces that others can add up`() {
    var cast = Cast()
    cast.post(
      .said("Ward 5 again. The oldest of them turned 93 on Sunday.", .message, on: "2026-06-07"),
      .said(
        "The gentleman, 93, who taught at the grammar school, is back after his stroke.", .message, on: "2026-06-09"))
    #expect(cast.hits("confidential.mosaic").isEmpty)
  }

  // conduct.contradiction

  @Test func `off sick and at the beach on one day`() throws {
    var cast = Cast()
    cast.post(
      .said("Called in sick today, feeling rough", on: "2026-07-01"),
      .said("Day at the beach with the dog", on: "2026-07-01", minute: 90))
    #expect(try #require(cast.hits("conduct.contradiction").first).drivers.map(\.factor) == [1.3])
    cast.digest = []
    cast.post(
      .said("Called in sick today, feeling rough", on: "2026-07-01"),
      .said("Day at the beach with the dog", on: "2026-07-09"))
    #expect(cast.hits("conduct.contradiction").isEmpty)
    cast.digest = []
    cast.post(.said("Called in sick today, feeling rough", on: "2026-07-01"))
    #expect(cast.hits("conduct.contradiction").isEmpty)
  }

  @Test func `one job with two ranks or two begins`() throws {
    var cast = Cast(.professional, platform: .linkedin)
    cast.job("Northwind Traders", "Lead Engineer", since: "2021-03-01")
    var facebook = Cast()
    facebook.job("Northwind Traders Ltd", "Junior engineer", since: "2021-03-01")
    cast.others = [facebook.profile]
    #expect(try #require(cast.hits("conduct.contradiction").first).drivers.isEmpty)
    cast.others[0].positions[0].title = "Engineering lead"
    #expect(cast.hits("conduct.contradiction").isEmpty)
    cast.others[0].positions[0].since = Cast.moment("2023-03-01")
    #expect(try #require(cast.hits("conduct.contradiction").first).drivers.map(\.factor) == [0.5])
  }

  // conduct.quarrel

  private func thread(_ replies: Int, heated: Int, side: Side = .personal, apart: Int = 5) -> Cast {
    var cast = Cast(side)
    for index in 0..<replies {
      let text =
        index < heated ? "You clearly never read what I wrote, utter nonsense" : "As I said above, the owl is a bird"
      cast.post(.said(text, .comment, on: "2026-07-01", minute: index * apart, target: "Leeds Owl Page"))
    }
    return cast
  }

  @Test func `a long dispute in one place`() throws {
    #expect(thread(12, heated: 5).hits("conduct.quarrel").count == 1)
    #expect(thread(9, heated: 5).hits("conduct.quarrel").isEmpty)
    #expect(thread(30, heated: 1).hits("conduct.quarrel").isEmpty)
    #expect(
      try #require(thread(31, heated: 9, side: .professional).hits("conduct.quarrel").first).drivers.map(\.factor) == [
        1.5, 1.5,
      ])
  }

  @Test func `replies in many places are no dispute`() {
    var cast = Cast()
    for index in 0..<20 {
      cast.post(.said("total rubbish, grow up", .comment, on: "2026-07-01", minute: index, target: "Page \(index)"))
    }
    #expect(cast.hits("conduct.quarrel").isEmpty)
  }

  // conduct.handle

  @Test(arguments: ["beerqueen88", "sexy.rowan", "the_drunk_owl", "weed.4.all", "naughtyrowan"])
  func `user names that raise a smile`(handle: String) {
    #expect(Cast(platform: .instagram, handle: handle).hits("conduct.handle").count == 1)
  }

  @Test(arguments: [
    "rowan.vale.14", "essexyouth", "tweedjacket", "gingerowl", "winehouse.fan", "beerbohm", "vodafone.rowan",
    "owl420th",
  ])
  func `user names that only hold such letters`(handle: String) {
    #expect(Cast(platform: .instagram, handle: handle).hits("conduct.handle").isEmpty)
  }

  @Test func `one's own name is no joke`() {
    var cast = Cast(platform: .instagram, handle: "beerman")
    cast.profile = AccountProfile(
      account: Account(
        id: "instagram:me", platform: .instagram, side: .personal, ownerName: "Anna Beerman", handle: "beerman"))
    #expect(cast.hits("conduct.handle").isEmpty)
  }

  @Test func `the address of an application counts, a private one does not`() {
    var cast = Cast(.professional, platform: .linkedin)
    cast.contact(.email, "beerqueen88@home.example", .application)
    #expect(cast.hits("conduct.handle").count == 1)
    var facebook = Cast()
    facebook.contact(.email, "beerqueen88@home.example", .account)
    #expect(facebook.hits("conduct.handle").isEmpty)
  }

  // conduct.writing

  @Test func `common slips on the professional account before a job hunt`() {
    var cast = Cast(.professional, platform: .linkedin)
    cast.mode = .jobOpen
    let slips = [
      "We recieved alot of interest", "I should of asked the managment", "It was a definately succesful launch",
    ]
    for (index, text) in slips.enumerated() { cast.post(.said(text, on: "2026-07-0\(index + 1)")) }
    #expect(cast.hits("conduct.writing").count == 1)
    for index in 0..<40 {
      cast.post(
        .said(
          "The launch went well and the whole team of twelve people is proud of it", on: "2026-08-01", minute: index))
    }
    #expect(cast.hits("conduct.writing").isEmpty)
  }

  @Test func `nobody's writing is judged on a personal account`() {
    var cast = Cast()
    cast.mode = .jobOpen
    for index in 0..<5 { cast.post(.said("We recieved alot of owls", on: "2026-07-0\(index + 1)")) }
    #expect(cast.hits("conduct.writing").isEmpty)
  }
}
