import Declarations
import Model
import Testing

@Suite struct ContextWriterTests {
  @Test func `what is written reads back as the same context`() throws {
    var context = Context()
    context.stance = .content
    context.me.names = ["Anna \"Nan\" Sample", "Ana: #1"]
    context.me.birthDate = Day(iso: "1990-05-02")
    context.me.workEmails = ["anna@northwind.example"]
    var employer = Context.Organisation(name: "Northwind & Sons: Ltd")
    employer.domains = ["northwind.example"]
    employer.since = Day(iso: "2021-03-01")
    employer.products = ["- Borealis"]
    context.employers = [employer]
    var boss = Context.DeclaredPerson(name: "Sam Doe\\")
    boss.roles = [.manager]
    boss.handles = [.instagram: "sam_d"]
    boss.isFriend = true
    context.people = [boss]
    context.packs = [.health]
    context.quietRules = ["engagement.reaction"]
    context.optInRules = ["engagement.working-hours"]
    var hours = Context.WorkingHours()
    hours.weekdays = [0, 3, 6]
    hours.minutes = 365..<1440
    hours.offset = -60
    context.workingHours = hours

    let read = try ContextFile.read(ContextWriter.text(of: context), name: "partywall.yaml")
    #expect(read.me == context.me)
    #expect(read.employers == context.employers)
    #expect(read.people == context.people)
    #expect(read.optInRules == context.optInRules && read.workingHours == hours)
    #expect(read.packs == context.packs && read.quietRules == context.quietRules && read.stance == context.stance)
  }

  @Test func `an empty context is a file of comments that is valid`() throws {
    let text = ContextWriter.text(of: Context())
    #expect(try ContextFile.read(text, name: "partywall.yaml").employers.isEmpty)
    #expect(text.contains("# "))
    for key in ContextKeys.all where !key.contains(".") { #expect(text.contains("\(key):"), "\(key)") }
  }
}
