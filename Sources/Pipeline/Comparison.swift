import Model
import Storage

/// Findings held against those of earlier runs.
struct Comparison {
  private(set) var findings: [Finding] = []
  let since: Day?
  private(set) var new = 0
  private(set) var unchanged = 0
  private(set) var absent = 0

  init(_ found: [Finding], known: [String: KnownFinding], since: Day?) {
    self.since = since
    for var finding in found {
      if let before = known[finding.id] {
        finding.state = before.state == .fixed ? .returned : before.state
        finding.baseline = abs(before.points - finding.points) < 0.05 ? .unchanged : .updated
        unchanged += 1
      } else {
        new += 1
      }
      findings.append(finding)
    }
    let ids = Set(found.map(\.id))
    absent = known.keys.count { !ids.contains($0) }
  }
}
