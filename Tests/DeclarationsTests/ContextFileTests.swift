import Declarations
import Model
import Testing

@Suite struct ContextFileTests {
  @Test func `reads what the contract shows`() throws {
    let context = try ContextFile.read(
      """
      version: 1
      stance: audience
      accounts: {facebook: professional}
      me: {names: [Anna Sample], birth_date: 1990-05-02, emails: {work: [anna@northwind.example]}}
      employers:
        - {name: Northwind Traders Ltd, aliases: [NWT], domains: [Northwind.example], since: 2021-03, until: null}
      people:
        - {name: Sam Doe, roles: [manager], handles: {instagram: Sam_D}, friend: true}
      terms: {codenames: [Project Kestrel]}
      packs: [health]
      quiet_rules: [conduct.profanity]
      """, name: "partywall.yaml")

    #expect(context.stance == .audience)
    #expect(context.side(of: .facebook) == .professional)
    #expect(context.side(of: .linkedin) == .professional)
    #expect(context.me.birthDate == Day(iso: "1990-05-02"))
    #expect(context.employers.first?.domains == ["northwind.example"])
    #expect(context.employers.first?.since == Day(iso: "2021-03-01"))
    #expect(context.people.first?.handles[.instagram] == "sam_d")
    #expect(context.people.first?.isFriend == true)
    #expect(context.packs == [.health])
  }

  @Test func `an empty file is an empty context`() throws {
    #expect(try ContextFile.read("", name: "x") == Context())
  }

  @Test(arguments: [
    ("stance: both", 1, "stance"), ("version: 1\nme:\n  name: x", 3, "me.name"),
    ("employers:\n  - {aliases: [a]}", 2, "employers.name"), ("quiet_rules: yes", 1, "quiet_rules"),
    ("people:\n  - {name: A, roles: [boss]}", 2, "people.roles"), ("me: {birth_date: 1990-13-01}", 1, "birth_date"),
  ])
  func `says line and key`(text: String, line: Int, key: String) {
    let problem = #expect(throws: DeclarationProblem.self) { try ContextFile.read(text, name: "partywall.yaml") }
    #expect(problem?.line == line)
    #expect(problem?.what.contains(key) == true)
    #expect(problem?.exitCode == 64)
  }

  @Test func `broken YAML is a problem with a line`() {
    let problem = #expect(throws: DeclarationProblem.self) {
      try ContextFile.read("version: 1\nme: [", name: "partywall.yaml")
    }
    #expect(problem?.line != nil)
  }
}
