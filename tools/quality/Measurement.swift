import Detectors
import Foundation
import Model

/// The judge's findings on labelled lines, counted.
struct Measurement {
  private(set) var families: [String: Tally] = [:]
  private(set) var mediumFamilies: [String: Tally] = [:]
  private(set) var rules: [String: Tally] = [:]
  private(set) var plain = 0
  private(set) var plainAlarms = 0
  private(set) var hard = 0
  private(set) var hardAlarms = 0
  private(set) var guarded = 0
  private(set) var guardedUnscored = 0
  private(set) var guardedNamed = 0
  /// Confidence of each finding and whether a reader agrees.
  private(set) var judged: [(confidence: Double, isRight: Bool)] = []

  private let showsMistakes: Bool

  init(_ lines: [CorpusLine], personas: [Persona], showsMistakes: Bool = false) {
    self.showsMistakes = showsMistakes
    for persona in personas {
      var judges: [String: (Situation, Judge)] = [:]
      for line in lines {
        let (situation, judge) =
          judges[line.trade]
          ?? {
            let situation = persona.situation(trade: line.trade)
            return (situation, Judge(situation: situation))
          }()
        judges[line.trade] = (situation, judge)
        take(LineCase(line: line, persona: persona, situation: situation), judge)
      }
    }
  }

  private mutating func take(_ line: LineCase, _ judge: Judge) {
    guard !line.isTie else { return }
    let raised = line.raised(by: judge).filter(\.isFamilyJudged)
    let expected = Set(line.line.expect.filter(LineCase.isJudged))
    let wrong = raised.filter { !line.line.expect.contains($0.rule) && !line.line.also.contains($0.rule) }
    let found = Set(raised.map(\.rule))
    for rule in expected { count(rule, found.contains(rule) ? \.right : \.missed) }
    for finding in wrong { count(finding.rule, \.wrong) }
    countMedium(raised, expected, Set(wrong.map(\.rule)))
    for finding in raised { judged.append((finding.confidence, !wrong.contains { $0.rule == finding.rule })) }
    countAlarms(line, !wrong.isEmpty)
    if showsMistakes, !wrong.isEmpty || !expected.isSubset(of: found) { show(line, wrong, expected.subtracting(found)) }
  }

  private mutating func countMedium(_ raised: [LineCase.Raised], _ expected: Set<String>, _ wrong: Set<String>) {
    let found = Set(raised.filter { $0.level >= .medium }.map(\.rule))
    for rule in expected {
      let part: WritableKeyPath<Tally, Int> = found.contains(rule) ? \.right : \.missed
      mediumFamilies[family(rule), default: Tally()][keyPath: part] += 1
    }
    for rule in found.intersection(wrong) { mediumFamilies[family(rule), default: Tally()].wrong += 1 }
  }

  private mutating func countAlarms(_ line: LineCase, _ isAlarm: Bool) {
    if !line.line.guard.isEmpty {
      guarded += 1
      if !isAlarm { guardedUnscored += 1 }
      if let found = Guards.check(line.itemCase), line.line.guard.contains(found.id) { guardedNamed += 1 }
    } else if line.line.expect.isEmpty, line.line.hard ?? false {
      hard += 1
      if isAlarm { hardAlarms += 1 }
    } else if line.line.expect.isEmpty {
      plain += 1
      if isAlarm { plainAlarms += 1 }
    }
  }

  private mutating func count(_ rule: String, _ part: WritableKeyPath<Tally, Int>) {
    families[family(rule), default: Tally()][keyPath: part] += 1
    rules[rule, default: Tally()][keyPath: part] += 1
  }

  private func family(_ rule: String) -> String { String(rule.prefix { $0 != "." }) }

  private func show(_ line: LineCase, _ wrong: [LineCase.Raised], _ missed: Set<String>) {
    let said = wrong.map { "\($0.rule) \(Int($0.confidence * 100))" }.sorted().joined(separator: ", ")
    print(
      "\(line.line.id) wrong [\(said)] missed \(missed.sorted()) \(line.line.side) \(line.line.surface): \(line.item.text)"
    )
  }
}
