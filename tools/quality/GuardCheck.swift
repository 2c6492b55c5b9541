import Detectors
import Model

/// Lists where guards are wrong on the half of a corpus that may be read.
enum GuardCheck {
  /// A line for each text whose guard is not among the labelled ones, and the share of those that are.
  static func run(_ path: String) throws -> String {
    var rows: [String] = []
    var named = 0
    var guarded = 0
    for line in try CorpusLine.read(path)
    where line.isForTuning && !(line.surface == "group-name" || line.surface == "page-name") {
      let item = LineCase(
        line: line, persona: Persona.all[0], situation: Situations.of(Persona.all[0], trade: line.trade)
      ).itemCase
      let found = Guards.check(item)
      if !line.guard.isEmpty {
        guarded += 1
        if let found, line.guard.contains(found.id) { named += 1 }
      }
      let isWrong = line.guard.isEmpty ? found != nil : !(found.map { line.guard.contains($0.id) } ?? false)
      if isWrong {
        rows.append("\(line.id) \(line.guard) expect \(line.expect) said \(found?.id ?? "-"): \(item.item.text)")
      }
    }
    return (rows + ["named \(named) of \(guarded)"]).joined(separator: "\n")
  }
}
