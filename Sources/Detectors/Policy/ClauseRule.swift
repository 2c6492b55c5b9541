import Model

/// Judges items by the clauses that speak for one rule of the family.
enum ClauseRule {
  /// One hit for each clause that matches the owner's own words, shared or reacted-to words included for a share.
  static func hits(_ rule: String, on item: ItemCase) -> [Hit] {
    guard item.item.authorship == .own, !item.situation.clauses.isEmpty else { return [] }
    let own = item.clauses.filter { $0.clause.rule == rule }.map { $0.hit(in: item) }
    guard own.isEmpty, item.item.kind == .share, let engaged = item.engaged else { return own }
    return engaged.clauses.filter { $0.clause.rule == rule }.map { match in
      var hit = match.hit(in: engaged)
      hit.act = .share
      hit.evidence = hit.evidence.map {
        Evidence(kind: $0.kind, why: $0.why + ", in the words that it shares", weight: $0.weight)
      }
      return hit
    }
  }
}
