import Declarations
import Detectors
import Foundation
import Model
import TestSupport
import Testing

@Suite struct PolicyFileTests {
  private func clause(_ keys: String) -> String { "clauses:\n  - id: a\n    title: A\n" + keys }

  @Test func `reads every key`() throws {
    let clause = try #require(
      try PolicyFile.read(
        clause(
          """
              text: Words
              rule: policy.embargo
              matches: {phrases: [one two], words: [three*], regexes: ['\\bt\\d\\b'], families: [conduct, tie.client]}
              unless: [four]
              requires: [five]
              kinds: [post, message]
              sides: [professional]
              base: 9.5
              from: 2026-10
              until: 2026-11
              lifts: [guard.politics]
              legal_basis: A code
              hits: [h]
              near_misses: [n]
          """), name: "p.yaml"
      ).first)
    #expect(clause.phrases == ["one two", "three*"])
    #expect(clause.patterns == ["\\bt\\d\\b"])
    #expect(clause.families == ["conduct", "tie.client"])
    #expect(clause.kinds == [.post, .message])
    #expect(clause.sides == [.professional])
    #expect(clause.base == 9.5)
    #expect(clause.from == Day(iso: "2026-10-01") && clause.until == Day(iso: "2026-11-30"))
    #expect(clause.lifts == ["guard.politics"] && clause.legalBasis == "A code")
    #expect(clause.rule == "policy.embargo" && clause.line == 2)
    #expect(
      clause.unless == ["four"] && clause.requires == ["five"] && clause.hits == ["h"] && clause.nearMisses == ["n"])
  }

  @Test func `a list of matches is a list of phrases`() throws {
    #expect(try PolicyFile.read(clause("    matches: [one, two]"), name: "p").first?.phrases == ["one", "two"])
    #expect(try PolicyFile.read("", name: "p").isEmpty)
  }

  @Test(arguments: [
    ("    basis: 3", "basis"), ("    matches: {regexen: [a]}", "regexen"),
    ("    matches: {regexes: ['(a']}", "regexes"),
    ("    matches: {regexes: ['a*']}", "every text"), ("    matches: {families: [conducts]}", "families"),
    ("    rule: tie.client", "rule"), ("    base: 31", "base"), ("    base: high", "base"),
    ("    kinds: [toot]", "kinds"),
    ("    from: 2026-02-01\n    until: 2026-01-01", "until"), ("    lifts: [guard.politics]", "legal_basis"),
    ("    lifts: [guard.nothing]\n    legal_basis: x", "lifts"), ("  - id: a\n    title: B", "twice"),
  ])
  func `says line and key of what is wrong`(keys: String, named: String) {
    let problem = #expect(throws: DeclarationProblem.self) { try PolicyFile.read(clause(keys), name: "p.yaml") }
    #expect(problem?.what.contains(named) == true)
    #expect(problem?.line != nil)
    #expect(problem?.exitCode == 64)
  }

  @Test func `lint lists every unknown key with its line`() {
    let text = "titel: x\nclauses:\n  - id: a\n    title: A\n    basis: 3\n    matches:\n      phrase: [b]\n"
    let warnings = PolicyLint.warnings(in: text, name: "p.yaml")
    #expect(warnings.filter { $0.what.contains("unknown key") }.map(\.line) == [1, 5, 7])
  }

  @Test(arguments: [
    ("matches: [my salary]", "guard.pay"), ("matches: [union]", "guard.organising"),
    ("matches: [colleagues]", "guard.organising"),
    ("matches: {regexes: ['voted']}", "guard.politics"), ("matches: [therapist]", "guard.health"),
    ("matches: [regulator]", "guard.whistleblowing"),
  ])
  func `lint warns of clauses that reach protected speech`(keys: String, guardID: String) {
    let warnings = PolicyLint.warnings(in: clause("    " + keys), name: "p.yaml")
    #expect(warnings.contains { $0.what.contains("reaches protected speech (\(guardID))") && $0.line == 2 })
  }

  @Test(arguments: [
    "matches: [open tender]", "matches: {regexes: ['\\bT\\d{4}\\b']}", "matches: {families: [conduct.insult]}",
  ])
  func `lint leaves narrow clauses alone`(keys: String) {
    #expect(!PolicyLint.warnings(in: clause("    " + keys), name: "p").contains { $0.what.contains("protected") })
  }

  @Test func `lint says what can't be tested or matches nothing`() {
    #expect(PolicyLint.warnings(in: clause("    base: 3"), name: "p").contains { $0.what.contains("matches nothing") })
    #expect(PolicyLint.warnings(in: clause("    matches: [a b]"), name: "p").contains { $0.what.contains("no hits") })
    #expect(PolicyLint.warnings(in: "", name: "p").count == 1)
    #expect(PolicyLint.warnings(in: "clauses: [", name: "p").count == 1)
  }

  @Test func `the trial finds examples that fail, by number`() throws {
    let clauses = try PolicyFile.read(
      clause(
        "    matches: [purple owl, union]\n    hits: [a purple owl, a red owl]\n    near_misses: [an owl, one purple owl]"
      ),
      name: "p")
    let trial = ClauseTrial(clauses)
    #expect(trial.examples == 4)
    #expect(trial.failures.map(\.what) == ["hit 2 is not matched", "near miss 2 is matched"])
  }

  @Test func `the trial says when a hit is protected speech`() throws {
    let clauses = try PolicyFile.read(
      clause("    matches: [strike ballot]\n    hits: [the strike ballot closes on Friday]"), name: "p")
    #expect(ClauseTrial(clauses).failures.first?.what.contains("guard.organising") == true)
  }

  @Test(arguments: Context.Pack.allCases)
  func `the built-in packs are sound and pass their own examples`(pack: Context.Pack) throws {
    let clauses = try PolicyPacks.clauses(of: [pack])
    #expect(!clauses.isEmpty)
    #expect(ClauseTrial(clauses).failures == [])
    let warnings = PolicyLint.warnings(in: PolicyPacks.text(of: pack), name: pack.rawValue).map(\.what)
    #expect(warnings.filter { !$0.contains("on the legal basis") } == [])
    #expect(warnings.isEmpty == (pack != .publicService))
  }

  @Test func `the sample policy is sound and passes its own examples`() throws {
    let url = Project.root.appending(path: "fixtures/policies/northwind.yaml")
    let text = try String(contentsOf: url, encoding: .utf8)
    #expect(PolicyLint.warnings(in: text, name: "northwind.yaml") == [])
    #expect(ClauseTrial(try PolicyFile.read(text, name: "northwind.yaml")).failures == [])
  }

  @Test func `opt-in rules and working hours`() throws {
    let context = try ContextFile.read(
      """
      opt_in: [engagement.working-hours]
      working_hours: {days: [mon, fri], from: "08:30", to: "16:00", utc_offset: 60}
      """, name: "c")
    #expect(context.optInRules == ["engagement.working-hours"])
    #expect(context.workingHours?.weekdays == [1, 5])
    #expect(context.workingHours?.minutes == 510..<960)
    #expect(context.workingHours?.offset == 60)
    #expect(throws: DeclarationProblem.self) { try ContextFile.read("working_hours: {from: \"9\"}", name: "c") }
    #expect(throws: DeclarationProblem.self) {
      try ContextFile.read("working_hours: {from: \"17:00\", to: \"09:00\"}", name: "c")
    }
  }
}
