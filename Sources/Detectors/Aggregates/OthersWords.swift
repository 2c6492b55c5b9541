import Model

/// Other people's words that name the owner or stand on their wall: old tools blamed the owner for them.
struct OthersWords {
  let judge: Judge

  private static let families: Set<String> = ["work-talk", "confidential", "conduct", "oversharing"]

  /// One hit for the gravest thing that the words would be if they were the owner's.
  func found(in item: ItemCase) -> [(rule: Rule, hit: Hit)] {
    guard item.item.kind != .message, judge.speaks(Rules.taggedMe), !item.text.words.isEmpty else { return [] }
    let found = judge.ruled(item.asOwn).filter { Self.families.contains($0.rule.family) }
    guard let worst = found.max(by: { base($0) < base($1) }) else { return [] }
    var hit = worst.hit
    hit.base = base(worst)
    hit.act = .tagged
    hit.subject = "others:\(worst.rule.id)"
    hit.people = []
    hit.explanation =
      item.item.authorship == .received
      ? "Somebody else's words on your wall: \(worst.rule.title)."
      : "Somebody else's words name you: \(worst.rule.title)."
    return [(Rules.taggedMe, hit)]
  }

  private func base(_ found: (rule: Rule, hit: Hit)) -> Double { found.hit.base ?? found.rule.base }
}
