import Model

/// Somebody else's words that the owner shared or reacted to: judged as if the owner had said them, and then weighed as
/// a share or a reaction.
struct EngagedWords {
  let judge: Judge

  private static let families: Set<String> = ["conduct", "confidential"]
  /// Rules whose base rises with the words that they take up.
  private static let engagements: Set<String> = ["engagement.reaction", "engagement.repost"]

  /// The hits with those that follow from the words that the item takes up.
  func weighed(_ found: [(rule: Rule, hit: Hit)], in item: ItemCase) -> [(rule: Rule, hit: Hit)] {
    let isWanted = item.account.side == .professional || found.contains { Self.engagements.contains($0.rule.id) }
    guard isWanted, [.reaction, .share].contains(item.item.kind), let engaged = item.engaged else { return found }
    let flagged = judge.ruled(engaged).filter { Self.families.contains($0.rule.family) }
    guard let worst = flagged.max(by: { base($0) < base($1) }) else { return found }
    let raised = found.map { rule, hit in
      Self.engagements.contains(rule.id) ? (rule, raise(hit, of: rule, to: worst)) : (rule, hit)
    }
    return item.account.side == .professional ? raised + [offTone(worst, in: item)] : raised
  }

  /// The larger of the two bases: sharing flagged words is not less than the words.
  private func raise(_ hit: Hit, of rule: Rule, to worst: (rule: Rule, hit: Hit)) -> Hit {
    var raised = hit
    raised.base = max(hit.base ?? rule.base, base(worst))
    raised.evidence.append(.fact("what it takes up \(worst.rule.title)", weight: 0))
    return raised
  }

  private func offTone(_ worst: (rule: Rule, hit: Hit), in item: ItemCase) -> (rule: Rule, hit: Hit) {
    let isShare = item.item.kind == .share
    let evidence = Evidence(
      kind: .structure, why: "the words that it takes up: \(worst.rule.title)", weight: worst.hit.confidence)
    let hit = Hit(
      subject: "tone:\(worst.rule.id)", evidence: [evidence], drivers: [Hit.Driver(Rules.flaggedContent)],
      act: isShare ? .share : .reaction,
      explanation: "Your professional account \(isShare ? "shares" : "reacts to") something whose tone is off.")
    return (Rules.offTone, hit)
  }

  private func base(_ found: (rule: Rule, hit: Hit)) -> Double { found.hit.base ?? found.rule.base }
}
