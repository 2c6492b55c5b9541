/// How severe a finding is, from its points (score.md, section 1).
package enum Level: String, CaseIterable, Codable, Sendable {
  case info
  case low
  case medium
  case high
  case critical

  /// The level of a number of points.
  package init(points: Double) {
    self =
      switch points {
      case ..<0.5: .info
      case ..<2.5: .low
      case ..<8: .medium
      case ..<20: .high
      default: .critical
      }
  }

  /// 0 for info to 4 for critical.
  package var rank: Int { Level.allCases.firstIndex(of: self) ?? 0 }
}

extension Level: Comparable {
  package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
}
