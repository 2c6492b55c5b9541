import Detectors
import Foundation
import Model
import TestSupport
import Testing

/// The rules against the taxonomy's list of ids, which is copied to fixtures/rules/taxonomy.txt.
@Suite struct TaxonomyTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: Project.root.appending(path: path), encoding: .utf8)
  }

  private func taxonomy() throws -> [String] {
    try text("fixtures/rules/taxonomy.txt").split(separator: "\n").map(String.init)
  }

  @Test func `every id of the taxonomy is a rule, a guard, or explained in the coverage page`() throws {
    let known = Set(Rules.all.map(\.id) + Guards.ids)
    let page = try text("docs/coverage.md")
    for id in try taxonomy() where !known.contains(id) {
      #expect(page.contains("| `\(id)` |"), "\(id) is neither a rule nor explained")
    }
  }

  @Test func `every rule is in the taxonomy`() throws {
    let known = Set(try taxonomy())
    for rule in Rules.all { #expect(known.contains(rule.id), "\(rule.id)") }
  }

  @Test func `the coverage page explains only what is no rule`() throws {
    let page = try text("docs/coverage.md")
    for rule in Rules.all { #expect(!page.contains("| `\(rule.id)` | never"), "\(rule.id)") }
  }

  @Test func `ids are unique`() {
    #expect(Set(Rules.all.map(\.id)).count == Rules.all.count)
  }

  @Test(arguments: Rules.all.map(\.id))
  func `each rule has its words, its price and somebody who minds`(id: String) throws {
    let rule = try #require(Rules.rule(id))
    #expect(!rule.title.isEmpty && rule.title.first?.isUppercase == false && !rule.title.hasSuffix("."))
    #expect(rule.why.hasSuffix(".") && rule.why.count > 20)
    #expect((0...30).contains(rule.base))
    #expect(!rule.sides.isEmpty && !rule.lenses.isEmpty)
    #expect(LensBook.reasons(for: rule).allSatisfy { $0.why.hasSuffix(".") })
    #expect(rule.drivers.allSatisfy { $0.factor > 0 && $0.factor != 1 })
    #expect(rule.hits.count == rule.nearMisses.count || rule.hits.count >= 2)
  }

  @Test(arguments: Rules.all.filter { !$0.hits.isEmpty && ["policy", "career"].contains($0.family) }.map(\.id))
  func `the examples of the rules on structure hold`(id: String) throws {
    let rule = try #require(Rules.rule(id))
    let judge = Judge(situation: .sample(clauses: [], mode: .jobOpen))
    let fires = { (text: String) in
      let item = Item.said(text.replacing("«", with: "").replacing("»", with: ""))
      return judge.judge(item, account: .sample(rule.sides.contains(.personal) ? .personal : .professional)).hits
        .contains { $0.rule.id == id }
    }
    guard ["policy.speaks-for-employer", "policy.undisclosed-interest", "career.showcase"].contains(id) else { return }
    for example in rule.hits { #expect(fires(example.text), "\(example.text)") }
    for example in rule.nearMisses { #expect(!fires(example.text), "\(example.text)") }
  }
}
