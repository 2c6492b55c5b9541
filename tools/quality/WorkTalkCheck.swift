import Detectors
import Foundation

/// Measures talk of work on iSarcasmEval's posts.
///
/// All of them train the weights that ship, so this says how well they are fitted; `training/train.py` says how well each
/// post is judged by weights that did not see it.
enum WorkTalkCheck {
  /// Rules that speak of one's own work.
  private static func isWork(_ rule: String) -> Bool {
    ["work-talk.", "career."].contains { rule.hasPrefix($0) } || rule == "conduct.venting"
  }

  static func run(_ path: String, showsMistakes: Bool = false) throws -> String {
    let persona = Persona.all[0]
    let situation = persona.situation(trade: "any")
    let judge = Judge(situation: situation)
    var tally = Tally()
    for line in try CorpusLine.read(path) where !line.expect.contains("ambiguous") {
      let found = LineCase(line: line, persona: persona, situation: situation).raised(by: judge)
      let isRaised = found.contains { isWork($0.rule) }
      let isExpected = line.expect.contains("work")
      if isRaised, isExpected { tally.right += 1 }
      if isRaised, !isExpected { tally.wrong += 1 }
      if !isRaised, isExpected { tally.missed += 1 }
      if showsMistakes, isRaised != isExpected { print(isExpected ? "missed" : "wrong", line.text) }
    }
    return "- isarcasmeval, posts that train: P \(QualityReport.share(tally.precision)) "
      + "R \(QualityReport.share(tally.recall)) (\(tally.right)/\(tally.wrong)/\(tally.missed))"
  }
}
