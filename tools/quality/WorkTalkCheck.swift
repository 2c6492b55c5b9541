import Detectors
import Foundation

/// Measures talk of work on iSarcasmEval's posts.
enum WorkTalkCheck {
  /// Rules that speak of one's own work.
  private static func isWork(_ rule: String) -> Bool {
    ["work-talk.", "career."].contains { rule.hasPrefix($0) } || rule == "conduct.venting"
  }

  static func run(_ path: String, showsMistakes: Bool = false) throws -> String {
    let persona = Persona.all[0]
    let situation = persona.situation(trade: "any")
    let judge = Judge(situation: situation)
    var halves = [Tally(), Tally()]
    for (number, line) in try CorpusLine.read(path).enumerated() where !line.expect.contains("ambiguous") {
      let found = LineCase(line: line, persona: persona, situation: situation).raised(by: judge)
      let isRaised = found.contains { isWork($0.rule) }
      let isExpected = line.expect.contains("work")
      if isRaised, isExpected { halves[number % 2].right += 1 }
      if isRaised, !isExpected { halves[number % 2].wrong += 1 }
      if !isRaised, isExpected { halves[number % 2].missed += 1 }
      if showsMistakes, number % 2 == 0, isRaised != isExpected { print(isExpected ? "missed" : "wrong", line.text) }
    }
    return zip(["half that trains", "half that reports"], halves).map { name, tally in
      "- isarcasmeval, \(name): P \(QualityReport.share(tally.precision)) R \(QualityReport.share(tally.recall)) (\(tally.right)/\(tally.wrong)/\(tally.missed))"
    }.joined(separator: "\n")
  }
}
