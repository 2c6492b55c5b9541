import Model
import Reports

/// Findings counted by family and by how long they are known.
enum ChangeTally {
  /// One row for each family with a finding, by name.
  static func families(_ findings: [Finding]) -> [FamilyChange] {
    var rows: [String: FamilyChange] = [:]
    for finding in findings {
      count(finding, into: &rows[finding.family, default: FamilyChange(family: finding.family)])
    }
    return rows.values.sorted { $0.family < $1.family }
  }

  private static func count(_ finding: Finding, into row: inout FamilyChange) {
    if finding.isOpen { row.open += 1 }
    switch finding.baseline {
    case .absent:
      if finding.state == .fixed { row.fixed += 1 } else { row.absent += 1 }
    case .new:
      if finding.state == .returned { row.returned += 1 } else { row.new += 1 }
    case .updated: row.updated += 1
    case .unchanged: break
    }
  }

  private static let groups = [(90, "known for up to 3 months"), (365, "known for up to a year")]

  /// The open findings by the time since the run that first told of them, the youngest first; empty groups are left out.
  static func ages(_ findings: [Finding], asOf: Day) -> [AgeGroup] {
    var counts: [String: Int] = [:]
    for finding in findings where finding.isOpen { counts[words(finding, asOf: asOf), default: 0] += 1 }
    return ([newest] + groups.map(\.1) + [oldest]).compactMap { words in
      counts[words].map { AgeGroup(words: words, findings: $0) }
    }
  }

  private static let newest = "new in this run"
  private static let oldest = "known for longer"

  private static func words(_ finding: Finding, asOf: Day) -> String {
    guard let first = finding.firstSeen, finding.baseline != .new || finding.state == .returned else { return newest }
    let days = asOf.daysSinceEpoch - first.daysSinceEpoch
    return groups.first { days <= $0.0 }?.1 ?? oldest
  }
}
