/// The situation that an audit judges for.
package enum Mode: String, CaseIterable, Codable, Sendable {
  case hygiene
  case jobOpen = "job-open"
  case jobQuiet = "job-quiet"
  case leaving
  case left

  /// Whether a possible employer is about to look.
  package var isJobHunt: Bool { self == .jobOpen || self == .jobQuiet }

  /// Whether the owner is between two jobs in any of the ways of the workflow's third section.
  package var isCareerMove: Bool { self != .hygiene }
}
