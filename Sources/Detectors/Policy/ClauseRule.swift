import Model

/// Judges items by the clauses that speak for one rule of the family.
enum ClauseRule {
  /// One hit for each clause that matches the owner's own words, shared or reacted-to words included for a share.
  static func hits(_ rule: String, on item: ItemCase) -> [Hit] {
    guard item.item.authorship == .own, !item.item.kind.isPrivate, !item.situation.clauses.isEmpty else { return [] }
    let own = item.situation.clauses.matches(of: rule, in: item).map { $0.hit(in: item) }
    guard own.isEmpty, item.item.kind == .share, let engaged = item.engaged else { return own }
    return item.situation.clauses.matches(of: rule, in: engaged).map { match in
      var hit = match.hit(in: engaged)
      hit.act = .share
      hit.evidence = hit.evidence.map {
        Evidence(kind: $0.kind, why: $0.why + ", in the words that it shares", weight: $0.weight)
      }
      return hit
    }
  }
}
