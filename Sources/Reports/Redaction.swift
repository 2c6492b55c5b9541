/// How much of an archive's contents a report may show.
package enum Redaction: String, CaseIterable, Codable, Sendable {
  /// Everything.
  case none
  /// Other people's names as initials.
  case people
  /// As `people`, and no words of the archive at all.
  case snippets
  /// Numbers and ids only.
  case counts
}

extension Redaction: Comparable {
  package static func < (left: Redaction, right: Redaction) -> Bool { left.rank < right.rank }

  private var rank: Int { Redaction.allCases.firstIndex(of: self) ?? 0 }
}
