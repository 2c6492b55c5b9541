import Declarations
import Model
import Testing

/// Every key that the contract shows, in one file.
@Suite struct ContractContextTests {
  @Test func `the contract's whole example is read, nulls and empty lists too`() throws {
    let context = try ContextFile.read(Self.example, name: "partywall.yaml")
    #expect(context.me.workPhones == [])
    #expect(context.me.personalPhones == ["+44 20 7946 0001"])
    #expect(context.employers.first?.until == nil && context.employers.first?.covenantUntil == nil)
    #expect(context.employers.first?.places == ["Northwind House, Leeds"])
    #expect(context.clients.first?.people == ["Jo Carter"])
    #expect(context.people.first?.roles == [.manager] && context.people.first?.isFriend == false)
    #expect(context.confidentialTerms == ["Q4 roadmap"])
    #expect(context.policyPath == nil)
    for platform in Platform.allCases { #expect(context.side(of: platform) == platform.usualSide) }
  }

  @Test(arguments: [
    "colleague", "manager", "report", "hr", "client", "supplier", "competitor", "recruiter", "friend", "family",
  ])
  func `every role of the contract is known`(role: String) throws {
    let context = try ContextFile.read("people: [{name: A, roles: [\(role)]}]", name: "x")
    #expect(context.people.first?.roles.map(\.rawValue) == [role])
  }

  private static let example = """
    version: 1
    stance: hybrid                # open | audience | content | hybrid
    accounts: {linkedin: professional, facebook: personal, instagram: personal}
    me:
      names: [Anna Sample]
      handles: [anna.sample]
      birth_date: 1990-05-02
      emails: {personal: [anna@home.example], work: [anna.sample@northwind.example]}
      phones: {personal: ["+44 20 7946 0001"], work: []}
    employers:
      - {name: Northwind Traders Ltd, aliases: [Northwind, NWT], domains: [northwind.example], since: 2021-03, until: null,
         products: [Borealis], places: ["Northwind House, Leeds"], covenant_until: null}
    clients:
      - {name: Contoso Retail, aliases: [Contoso], domains: [contoso.example], people: [Jo Carter], identifying: []}
    suppliers: []
    competitors: []
    people:
      - {name: Sam Doe, roles: [manager], handles: {instagram: sam_d}, emails: [], friend: false}
    terms: {codenames: [Project Kestrel], confidential: ["Q4 roadmap"]}
    packs: []
    policy: null
    quiet_rules: []
    """
}
