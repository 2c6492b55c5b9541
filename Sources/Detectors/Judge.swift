package import Model

/// Runs the rules on items and accounts.
package struct Judge: Sendable {
  /// Hits that are less probable than this are dropped.
  package static let leastConfidence = 0.3

  private let situation: Situation
  private let itemRules: [Rule]
  private let wordsRules: [WordsRule]
  private let accountRules: [Rule]

  package init(situation: Situation) {
    self.situation = situation
    let quiet = situation.context.quietRules
    let rules = Rules.all.filter { !quiet.contains($0.id) && !quiet.contains($0.family) }
    itemRules = rules.filter { if case .item = $0.judge { true } else { false } }
    wordsRules = rules.compactMap(WordsRule.init)
    accountRules = rules.filter { if case .account = $0.judge { true } else { false } }
  }

  /// Judges one item of an account by every item rule of the account's side.
  package func judge(_ item: Item, account: Account) -> Judgement {
    let itemCase = ItemCase(item: item, account: account, situation: situation)
    var found: [(rule: Rule, hit: Hit)] = []
    for rule in itemRules where rule.sides.contains(account.side) {
      guard case .item(let hits) = rule.judge else { continue }
      found += hits(itemCase).filter { $0.confidence >= Judge.leastConfidence }.map { (rule, $0) }
    }
    for rule in wordsRules where rule.rule.sides.contains(account.side) {
      found += rule.hits(in: itemCase).filter { $0.confidence >= Judge.leastConfidence }.map { (rule.rule, $0) }
    }
    found = Nesting.outermost(found)
    let split = guarding(found, in: itemCase)
    return Judgement(
      hits: split.free, guarded: split.guarded, digest: digest(itemCase, rules: split.free.map(\.rule.id)))
  }

  /// Judges one account by every account rule of its side.
  package func judge(_ account: AccountCase) -> [(rule: Rule, hit: Hit)] {
    var found: [(rule: Rule, hit: Hit)] = []
    for rule in accountRules where rule.sides.contains(account.account.side) {
      guard case .account(let hits) = rule.judge else { continue }
      found += hits(account).filter { $0.confidence >= Judge.leastConfidence }.map { (rule, $0) }
    }
    return found
  }

  private func guarding(
    _ found: [(rule: Rule, hit: Hit)], in item: ItemCase
  ) -> (free: [(rule: Rule, hit: Hit)], guarded: [(rule: Rule, hit: Hit)]) {
    guard found.contains(where: { Guards.covers($0.rule) }), let guardFinding = Guards.check(item) else {
      return (found, [])
    }
    let guarded = found.filter { Guards.covers($0.rule) }.map { rule, hit in
      var note = hit
      note.guardID = guardFinding.id
      return (rule: rule, hit: note)
    }
    return (found.filter { !Guards.covers($0.rule) }, guarded)
  }

  private func digest(_ item: ItemCase, rules: [String]) -> ItemDigest {
    ItemDigest(
      kind: item.item.kind, occurredAt: item.item.occurredAt, origin: item.item.origin, target: item.target?.id,
      reaction: item.item.reaction, rules: rules)
  }
}
