import Detectors
import Foundation

/// Counts alarms on what real people wrote, in the rows of the public texts that nothing trains on.
///
/// Few such texts hold anything that a friend would mention, so this tells what the tool is like on ordinary days.
struct PublicCheck {
  /// Files by the name that the labels call them.
  private static let files = ["goemotions": "goemotions/comments.txt", "offmychest": "offmychest/sentences.txt"]

  private var texts = 0
  private var alarms = 0
  private var rules: [String: Tally] = [:]
  private var unread: [String] = []

  /// One row in four is for reporting.
  static func isForReporting(_ row: Int) -> Bool { row % 4 == 3 }

  /// A table by rule; what was raised and never labelled counts as wrong, and is listed.
  static func run(_ folder: String, labels path: String = "training/public.tsv") throws -> String {
    let labels = try PublicLabels(path)
    let persona = Persona.all[0]
    let situation = persona.situation(trade: "any")
    let judge = Judge(situation: situation)
    var check = PublicCheck()
    for (corpus, file) in files.sorted(by: { $0.key < $1.key }) {
      for (row, line) in try CorpusLine.read("\(folder)/\(file)").enumerated() where isForReporting(row) {
        let found = LineCase(line: line, persona: persona, situation: situation).raised(by: judge)
        check.take(Set(found.map(\.rule)), labels.accepted(row, of: corpus), "\(corpus) \(row)")
      }
    }
    return check.report
  }

  private mutating func take(_ raised: Set<String>, _ accepted: Set<String>?, _ name: String) {
    texts += 1
    guard !raised.isEmpty else { return }
    if accepted == nil { unread.append("\(name): \(raised.sorted().joined(separator: ", "))") }
    let wrong = raised.subtracting(accepted ?? [])
    for rule in raised {
      let part: WritableKeyPath<Tally, Int> = wrong.contains(rule) ? \.wrong : \.right
      rules[rule, default: Tally()][keyPath: part] += 1
    }
    if !wrong.isEmpty { alarms += 1 }
  }

  private var report: String {
    let all = rules.values.reduce(into: Tally()) { sum, tally in
      sum.right += tally.right
      sum.wrong += tally.wrong
    }
    let rows = rules.sorted { $0.key < $1.key }.map { "| \($0) | \($1.right) | \($1.wrong) |" }
    let summary =
      "- real comments that nothing trains on: \(QualityReport.share(100 * QualityReport.part(alarms, texts))) alarms per 100 "
      + "(\(alarms) of \(texts)), precision \(QualityReport.share(all.precision))"
    let rest = unread.isEmpty ? [] : ["", "Raised, and not labelled yet:"] + unread
    return ([summary, "", "| rule | right | wrong |", "|---|---|---|"] + rows + rest).joined(separator: "\n")
  }
}
