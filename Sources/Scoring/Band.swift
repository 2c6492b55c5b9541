package import Model

/// A score in a word (score.md, section 2).
package enum Band: String, CaseIterable, Codable, Sendable {
  case clear
  case low
  case moderate
  case high
  case severe

  /// The band of a score of 0 to 100.
  package init(score: Double) {
    self =
      switch score {
      case ..<1: .clear
      case ..<15: .low
      case ..<40: .moderate
      case ..<70: .high
      default: .severe
      }
  }

  /// The lowest band that a confirmed finding of a level allows.
  package init(floorOf level: Level) {
    self =
      switch level {
      case .info: .clear
      case .low: .low
      case .medium: .moderate
      case .high: .high
      case .critical: .severe
      }
  }

  /// 0 for clear to 4 for severe.
  package var rank: Int { Band.allCases.firstIndex(of: self) ?? 0 }
}

extension Band: Comparable {
  package static func < (left: Band, right: Band) -> Bool { left.rank < right.rank }
}
