import Detectors
import Model

/// Holds every rule on words against the examples in its own definition.
enum ExampleCheck {
  /// The examples that fail, a line each.
  static func run() -> [String] {
    Rules.all.flatMap { rule -> [String] in
      guard case .words = rule.judge else { return [] }
      let missed = rule.hits.filter { !raises(rule, $0.text) }.map { "missed \(rule.id): \($0.text)" }
      let wrong = rule.nearMisses.filter { raises(rule, $0.text) }.map { "wrong \(rule.id): \($0.text)" }
      return missed + wrong
    }
  }

  private static func raises(_ rule: Rule, _ text: String) -> Bool {
    let side: Side = rule.sides.contains(.personal) ? .personal : .professional
    let line = CorpusLine(
      text: text.filter { $0 != "«" && $0 != "»" }, side: side.rawValue,
      surface: rule.id == "work-talk.business-by-message" ? "message" : "post")
    let persona = Persona.all[0]
    let situation = Situations.of(persona, trade: "any")
    return LineCase(line: line, persona: persona, situation: situation).raised(by: Judge(situation: situation))
      .contains { $0.rule == rule.id }
  }
}
