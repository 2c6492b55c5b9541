import Model
import Testing

@testable import Detectors

/// Every rule on words, against the examples in its own definition.
@Suite struct TextRuleExampleTests {
  private static let rules = Rules.all.filter { rule in
    guard case .words = rule.judge else { return false }
    return true
  }

  static let hits = rules.flatMap { rule in rule.hits.map { (rule.id, $0.text) } }
  static let misses = rules.flatMap { rule in rule.nearMisses.map { (rule.id, $0.text) } }

  /// Hits of one rule for an example, whose marks are taken out.
  private func found(_ id: String, _ text: String) throws -> [Hit] {
    let rule = try #require(Rules.rule(id))
    let side: Side = rule.sides.contains(.personal) ? .personal : .professional
    let platform: Platform = side == .personal ? .facebook : .linkedin
    let account = Account(id: "a", platform: platform, side: side, ownerName: nil, handle: nil)
    let kind: ItemKind = id == "work-talk.business-by-message" ? .message : .post
    let item = Item(kind: kind, text: CorpusPersona.filled(text), origin: Origin(path: "p", place: .pointer("")))
    let itemCase = ItemCase(item: item, account: account, situation: CorpusPersona.situation(trade: "any"))
    return try #require(WordsRule(rule)).hits(in: itemCase)
  }

  private func unmarked(_ text: String) -> String { text.filter { $0 != "«" && $0 != "»" } }

  @Test(arguments: hits)
  func reports(id: String, text: String) throws {
    let hit = try #require(try found(id, unmarked(text)).first, "\(id): \(text)")
    #expect(hit.evidence.allSatisfy { $0.range.map { !$0.isEmpty } ?? true })
  }

  @Test(arguments: hits)
  func `reports the same behind multi-byte text, with its words moved`(id: String, text: String) throws {
    let plain = unmarked(text)
    let prefix = "👩‍💻 é 日本 \n"
    let moved = CorpusPersona.filled(prefix + plain)
    for hit in try found(id, prefix + plain) {
      for reason in hit.evidence {
        guard let range = reason.range else { continue }
        let scalars = Array(moved.unicodeScalars)[range]
        #expect(String(String.UnicodeScalarView(scalars)) == reason.text)
      }
    }
  }

  @Test(arguments: misses)
  func `leaves look-alikes alone`(id: String, text: String) throws {
    #expect(try found(id, text).isEmpty, "\(id): \(text)")
  }

  @Test func `every rule on words has two hits and two near misses`() {
    for rule in Self.rules {
      #expect(rule.hits.count >= 2, "\(rule.id)")
      #expect(rule.nearMisses.count >= 2, "\(rule.id)")
    }
  }

  @Test func `confidence is what its reasons and doubts give`() throws {
    for (id, text) in Self.hits {
      for hit in try found(id, unmarked(text)) {
        #expect((0.3...0.999).contains(hit.confidence), "\(id)")
      }
    }
  }
}
