import Foundation
import TestSupport
import Testing

/// `partywall rules` and `partywall explain`, run as a person runs them.
@Suite struct RulesCommandTests {
  private static let policy = Project.path("fixtures/policies/northwind.yaml")

  private struct Listed: Decodable {
    let id: String
    let base: Double
    let minds: [String: String]
  }

  @Test func `the rules are listed in three forms`() throws {
    let json = try Tool.run(["rules", "--format", "json"])
    let rules = try JSONDecoder().decode([Listed].self, from: Data(json.output.utf8))
    #expect(rules.count > 85)
    #expect(rules.allSatisfy { !$0.minds.isEmpty })
    let text = try Tool.run(["rules"]).output
    let markdown = try Tool.run(["rules", "--format", "markdown"]).output
    for rule in rules {
      #expect(text.contains(rule.id))
      #expect(markdown.contains("| `\(rule.id)` |"))
    }
  }

  @Test func `the page of the rules is the list of the rules`() throws {
    let page = try String(contentsOf: Project.root.appending(path: "docs/rules.md"), encoding: .utf8)
    let table = try Tool.run(["rules", "--format", "markdown"]).output
    #expect(page.contains(table), "docs/rules.md is old: partywall rules --format markdown gives the new table")
  }

  @Test func `a sound policy passes lint and test`() throws {
    for command in ["lint", "test"] {
      let run = try Tool.run(["rules", command, Self.policy])
      #expect(run.exitCode == 0)
      #expect(run.errors == "")
    }
  }

  @Test func `failing examples and warnings are exit 10, unreadable files 64`() throws {
    let folder = try TemporaryFolder()
    let failing = try folder.write(
      Data("clauses:\n  - {id: a, title: A, matches: [purple owl], hits: [SECRETWORD]}\n".utf8), to: "p.yaml")
    let test = try Tool.run(["rules", "test", failing])
    #expect(test.exitCode == 10)
    #expect(test.output.contains("p.yaml:2: clause a: hit 1 is not matched"))
    #expect(!(test.output + test.errors).contains("SECRETWORD"))
    #expect(try Tool.run(["rules", "lint", failing]).exitCode == 10)
    let broken = try folder.write(Data("clauses:\n  - {id: a, titel: A}\n".utf8), to: "q.yaml")
    let lint = try Tool.run(["rules", "lint", broken])
    #expect(lint.exitCode == 10)
    #expect(lint.output.contains("q.yaml:2: unknown key 'clauses.titel'"))
    #expect(try Tool.run(["rules", "test", broken]).exitCode == 64)
    #expect(try Tool.run(["rules", "test", "nowhere.yaml"]).exitCode == 64)
    #expect(try Tool.run(["rules", "test"]).exitCode == 64)
  }

  @Test func `a finding of an audit with a vault can be explained, by a short id too`() throws {
    let folder = try TemporaryFolder()
    let vault = folder.url.appending(path: "private/vault.sqlite").path()
    let archive = Project.path("fixtures/archives/rowan/2026/facebook-rowanvale14-2026-11-18-Ef56Gh78")
    let audit = try Tool.run([
      "audit", archive, "--context", Project.path("fixtures/contexts/rowan.yaml"), "--vault", vault, "--as-of",
      "2026-11-20", "--format", "json", "--output", "-",
    ])
    let finding = try #require(try Report(audit.output).findings.first { $0.rule == "tie.authority" })
    for id in [finding.id, String(finding.id.prefix(14))] {
      let page = try Tool.run(["explain", id, "--vault", vault])
      #expect(page.exitCode == 0)
      for words in [finding.id, "Evidence:", "Points: 8 (the rule's base)", "Who would mind:", "What you can do:"] {
        #expect(page.output.contains(words))
      }
    }
    let every = try Report(audit.output).findings
    for finding in every { #expect(try Tool.run(["explain", finding.id, "--vault", vault]).exitCode == 0) }
  }

  @Test(arguments: ["tie.client", "settings", "guard.pay"])
  func `rules, families and guards have pages`(name: String) throws {
    let page = try Tool.run(["explain", name])
    #expect(page.exitCode == 0)
    #expect(page.output.hasPrefix(name))
  }

  @Test(arguments: ["f_00000000", "f_", "nonsense", ""])
  func `what is neither is exit 64, with what to do`(name: String) throws {
    let run = try Tool.run(["explain", name])
    #expect(run.exitCode == 64)
    #expect(run.output == "")
    #expect(run.errors.contains("partywall rules"))
  }

  @Test(arguments: ["recruiter", "boss", "client", "colleague", "family"])
  func `a lens filters and orders, and leaves the score alone`(lens: String) throws {
    struct Lensed: Decodable {
      struct Finding: Decodable {
        let lenses: [String]
        let audience: String
      }
      struct Account: Decodable {
        struct Risk: Decodable { let score: Double }
        let risk: Risk
      }
      let lens: String?
      let findings: [Finding]
      let accounts: [Account]
    }
    let archive = Project.path("fixtures/archives/rowan/2026")
    let arguments = ["audit", archive, "--ephemeral", "--as-of", "2026-11-20", "--format", "json", "--output", "-"]
    let read = { (run: Tool.Run) in try JSONDecoder().decode(Lensed.self, from: Data(run.output.utf8)) }
    let whole = try read(Tool.run(arguments))
    let seen = try read(Tool.run(arguments + ["--lens", lens]))
    #expect(whole.lens == nil && seen.lens == lens)
    #expect(seen.findings.count < whole.findings.count)
    #expect(seen.findings.allSatisfy { $0.lenses.contains(lens) })
    #expect(seen.accounts.map(\.risk.score) == whole.accounts.map(\.risk.score))
    if lens == "recruiter" { #expect(!seen.findings.contains { $0.audience == "direct-message" }) }
  }
}
