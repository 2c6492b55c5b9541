/// Drops findings that a stronger one of the same item already tells.
enum Nesting {
  /// Rules that say more than talk of work or a name does.
  private static let stronger: Set<String> = [
    "conduct.venting", "conduct.insult", "engagement.hostile", "engagement.undisclosed-endorsement",
    "career.bad-mouthing", "work-talk.workplace", "work-talk.whereabouts", "work-talk.team-tagged",
    "work-talk.business-by-message",
  ]

  /// The hits without those that are part of a stronger one.
  static func outermost(_ found: [(rule: Rule, hit: Hit)]) -> [(rule: Rule, hit: Hit)] {
    guard found.count > 1 else { return found }
    let hasStronger = found.contains { stronger.contains($0.rule.id) || $0.rule.family == "confidential" }
    let hasDetail = found.contains { $0.rule.id == "work-talk.detail" && !OwnWork.isInPassing($0.hit) }
    return found.filter { rule, hit in
      switch rule.id {
      // Beside anything else a mention of work in passing is not worth a line of its own.
      case "work-talk.detail": !hasStronger && !OwnWork.isInPassing(hit)
      case "work-talk.names-employer": !hasStronger && !hasDetail
      default: true
      }
    }
  }
}
