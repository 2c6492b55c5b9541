package import Model

/// A finding as the vault follows it from run to run.
package struct TrackedFinding: Hashable, Sendable {
  /// How it stood at the end of the last run that knew of it.
  package enum Status: String, Codable, Sendable {
    case seen
    /// An export that would hold its record no longer did.
    case fixed
    /// It had been fixed and is there again.
    case returned
    /// Its record is there, but nothing says it any more.
    case absent
  }

  /// As the last run saw it.
  package var finding: Finding
  package var status: Status

  /// Numbers of the first and the last run that saw it.
  package var firstRun: Int64
  package var lastRun: Int64

  package init(finding: Finding, status: Status, firstRun: Int64 = 0, lastRun: Int64 = 0) {
    self.finding = finding
    self.status = status
    self.firstRun = firstRun
    self.lastRun = lastRun
  }
}
