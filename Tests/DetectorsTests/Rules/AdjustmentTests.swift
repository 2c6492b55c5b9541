import Detectors
import Model
import Testing

/// The taxonomy's words on stance, mode and packs, one row each.
@Suite struct AdjustmentTests {
  private func tied(_ role: Role, _ kind: TieKind = .friend) -> Cast {
    var cast = Cast()
    cast.meet("Priya Raghunathan", role)
    cast.tie(kind, "Priya Raghunathan")
    return cast
  }

  @Test(arguments: [(Stance.open, nil), (.content, 1), (.audience, 4), (.hybrid, 4)] as [(Stance, Double?)])
  func `tie.colleague by stance`(stance: Stance, base: Double?) {
    var cast = tied(.colleague)
    cast.context.stance = stance
    let rule = Rules.rule("tie.colleague")
    #expect(cast.hits("tie.colleague").first.map { $0.base ?? rule?.base ?? 0 } == base)
  }

  @Test(arguments: [Context.Pack.health, .school, .law])
  func `tie.client is 24 with the packs of trust`(pack: Context.Pack) {
    var cast = tied(.client)
    #expect(cast.hits("tie.client").first?.base == nil)
    cast.context.packs = [pack]
    #expect(cast.hits("tie.client").first?.base == 24)
  }

  @Test func `tie.authority weighs more in a regulated role`() {
    var cast = tied(.manager)
    #expect(cast.hits("tie.authority").first?.drivers.isEmpty == true)
    cast.context.packs = [.security]
    #expect(cast.hits("tie.authority").first?.drivers.map(\.factor) == [1.2])
  }

  @Test(arguments: [ItemKind.reaction, .comment, .share])
  func `engagement is silent in the open stance`(kind: ItemKind) {
    var cast = tied(.colleague)
    cast.context.stance = .open
    #expect(
      cast.judged(.said("nice", kind, target: "Priya Raghunathan")).hits.filter { $0.rule.family == "engagement" }
        .isEmpty)
  }

  @Test func `engagement weighs half where people from work are welcome`() {
    var cast = tied(.colleague)
    cast.context.stance = .content
    #expect(
      cast.hits("engagement.reaction", on: .said("", .reaction, target: "Priya Raghunathan")).first?.drivers.map(
        \.factor) == [0.5])
  }

  @Test func `an inner circle is nobody's matter in the open stance`() {
    var cast = tied(.colleague, .closeFriend)
    #expect(cast.hits("tie.inner-circle").count == 1)
    cast.context.stance = .open
    #expect(cast.hits("tie.inner-circle").isEmpty)
  }

  @Test(
    arguments: [(Mode.hygiene, nil), (.jobOpen, 12), (.jobQuiet, 12), (.leaving, 12), (.left, 12)] as [(Mode, Double?)])
  func `work contacts are 12 in every career move`(mode: Mode, base: Double?) {
    var cast = Cast()
    cast.mode = mode
    cast.contact(.email, "rowan@northwind.example", .account)
    cast.context.me.workPhones = ["0113 4960001"]
    cast.contact(.phone, "0113 4960001", .account)
    #expect(cast.hits("identity.work-email").first.map(\.base) == .some(base))
    #expect(cast.hits("identity.work-phone").first.map(\.base) == .some(base))
  }

  @Test(arguments: [Context.Pack.health, .school, .law, .socialWork])
  func `uploaded contacts are 20 with patients or pupils`(pack: Context.Pack) {
    var cast = Cast()
    cast.contact(.email, "priya@northwind.example", .uploaded, holder: "Priya")
    #expect(cast.hits("identity.uploaded-contacts").first.map(\.base) == .some(nil))
    cast.context.packs = [pack]
    #expect(cast.hits("identity.uploaded-contacts").first?.base == 20)
  }

  @Test(arguments: [(Mode.hygiene, 1), (.leaving, 1.5), (.left, 1.5), (.jobOpen, 1)] as [(Mode, Double)])
  func `pages are handed over before leaving`(mode: Mode, factor: Double) {
    var cast = Cast()
    cast.mode = mode
    cast.tie(.pageAdmin, "Northwind Leeds")
    #expect(cast.hits("identity.page-admin").first?.drivers.reduce(1) { $0 * $1.factor } == factor)
  }

  @Test(arguments: Mode.allCases)
  func `a visible search costs points only for those who look quietly`(mode: Mode) {
    var cast = Cast(.professional, platform: .linkedin)
    cast.mode = mode
    cast.field(.jobSeeking, "Yes", label: "Open To Recruiters")
    let base = cast.hits("career.search-visible").first.map { $0.base ?? 8 }
    #expect(base == (mode == .jobQuiet ? 8 : 0))
  }

  @Test(arguments: Mode.allCases)
  func `handles weigh 6 in a job hunt`(mode: Mode) {
    var cast = Cast(platform: .instagram, handle: "beerqueen88")
    cast.mode = mode
    #expect(cast.hits("conduct.handle").first.map { $0.base ?? 2 } == (mode.isJobHunt ? 6 : 2))
  }

  @Test(arguments: Mode.allCases)
  func `writing is looked at only in a job hunt`(mode: Mode) {
    var cast = Cast(.professional, platform: .linkedin)
    cast.mode = mode
    for index in 1...4 { cast.post(.said("We recieved alot of interest", on: "2026-07-0\(index)")) }
    #expect(cast.hits("conduct.writing").isEmpty != mode.isJobHunt)
  }

  @Test func `the profile's job weighs half where work people are welcome, more for the cleared`() {
    var cast = Cast()
    cast.job("Northwind Traders", "Engineer")
    cast.context.stance = .content
    #expect(cast.hits("work-talk.profile").first?.drivers.map(\.factor) == [0.5])
    cast.context.stance = .hybrid
    cast.context.packs = [.security]
    #expect(cast.hits("work-talk.profile").first?.drivers.map(\.factor) == [1.5])
  }

  @Test(arguments: [
    ("engagement.testimonial", Context.Pack.finance, 8), ("work-talk.business-by-message", .finance, 24),
  ])
  func `bases of the finance pack`(rule: String, pack: Context.Pack, base: Double) {
    let changes = Adjustment.of(rule)
    var cast = Cast()
    #expect(changes.filter { $0.applies(in: cast.situation) }.isEmpty)
    cast.context.packs = [pack]
    #expect(changes.filter { $0.applies(in: cast.situation) }.map(\.effect) == [.base(base)])
  }

  @Test func `claims cost less without the health pack`() {
    let changes = Adjustment.of("conduct.unsupported-claim")
    var cast = Cast()
    #expect(changes.filter { $0.applies(in: cast.situation) }.map(\.effect) == [.base(6)])
    cast.context.packs = [.health]
    #expect(changes.filter { $0.applies(in: cast.situation) }.isEmpty)
  }

  @Test(arguments: Adjustment.all.map(\.rule))
  func `every adjustment names a rule`(rule: String) {
    #expect(Rules.rule(rule) != nil)
  }
}
