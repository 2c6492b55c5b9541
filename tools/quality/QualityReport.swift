import Foundation

/// Prints a measurement as tables.
enum QualityReport {
  static func render(_ found: Measurement, title: String) -> String {
    var lines = [
      "### \(title)", "", "| what | P | R | P ≥ medium | R ≥ medium | right | wrong | missed |",
      "|---|---|---|---|---|---|---|---|",
    ]
    for (family, tally) in found.families.sorted(by: { $0.key < $1.key }) {
      let medium = found.mediumFamilies[family] ?? Tally()
      lines.append(
        "| \(family) | \(share(tally.precision)) | \(share(tally.recall)) | \(share(medium.precision)) | \(share(medium.recall)) | \(counts(tally)) |"
      )
    }
    let all = found.families.values.reduce(into: Tally()) { sum, tally in
      sum.right += tally.right
      sum.wrong += tally.wrong
      sum.missed += tally.missed
    }
    lines.append("| all | \(share(all.precision)) | \(share(all.recall)) | | | \(counts(all)) |")
    lines += ["", "| rule | P | R | right | wrong | missed |", "|---|---|---|---|---|---|"]
    for (rule, tally) in found.rules.sorted(by: { $0.key < $1.key }) {
      lines.append("| \(rule) | \(share(tally.precision)) | \(share(tally.recall)) | \(counts(tally)) |")
    }
    lines += ["", alarms(found), "", calibration(found)]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func alarms(_ found: Measurement) -> String {
    """
    - false alarms: \(share(100 * part(found.plainAlarms, found.plain))) per 100 plain lines (\(found.plainAlarms) of \(found.plain)), \
    \(share(100 * part(found.hardAlarms, found.hard))) % of hard negatives (\(found.hardAlarms) of \(found.hard))
    - guarded lines: not scored \(share(part(found.guardedUnscored, found.guarded))), guard named \(share(part(found.guardedNamed, found.guarded))) of \(found.guarded)
    """
  }

  /// The reliability table and the expected calibration error over ten bins of confidence.
  private static func calibration(_ found: Measurement) -> String {
    var rows = ["| confidence | findings | mean confidence | agreed |", "|---|---|---|---|"]
    var error = 0.0
    for bin in 0..<10 {
      let inside = found.judged.filter { Int(min(0.999, $0.confidence) * 10) == bin }
      guard !inside.isEmpty else { continue }
      let mean = inside.map(\.confidence).reduce(0, +) / Double(inside.count)
      let agreed = part(inside.count { $0.isRight }, inside.count)
      error += abs(mean - agreed) * Double(inside.count)
      rows.append("| .\(bin)–.\(bin)9 | \(inside.count) | \(share(mean)) | \(share(agreed)) |")
    }
    let total = error / Double(max(1, found.judged.count))
    return "- expected calibration error \(String(format: "%.3f", total)) over \(found.judged.count) findings\n\n"
      + rows.joined(separator: "\n")
  }

  private static func counts(_ tally: Tally) -> String { "\(tally.right) | \(tally.wrong) | \(tally.missed)" }
  static func part(_ some: Int, _ all: Int) -> Double { all == 0 ? 0 : Double(some) / Double(all) }
  static func share(_ value: Double) -> String { String(format: "%.2f", value) }
}
