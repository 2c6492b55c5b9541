package import Model

/// Runs the rules on items and accounts.
///
/// Rules first, then what follows from their hits (clauses that cite them, other people's words), then the
/// situation's bases, and guards before anything is scored.
package struct Judge: Sendable {
  /// Hits that are less probable than this are dropped.
  package static let leastConfidence = 0.3

  let situation: Situation
  /// Rules that may speak, by the account's side.
  private let personal: SideRules
  private let professional: SideRules
  private let adjustments: AdjustmentBook
  private let active: Set<String>

  /// Ids of the people whom the owner calls friends: no rule flags them.
  private let friends: Set<String>

  package init(situation: Situation) {
    self.situation = situation
    adjustments = AdjustmentBook(situation)
    friends = Set(situation.people.people.filter(\.isKept).map(\.id))
    let context = situation.context
    let rules = Rules.all.filter { rule in
      !context.quietRules.contains(rule.id) && !context.quietRules.contains(rule.family)
        && (!rule.isOptIn || context.optInRules.contains(rule.id) || context.optInRules.contains(rule.family))
    }
    active = Set(rules.map(\.id))
    personal = SideRules(rules, side: .personal, adjustments)
    professional = SideRules(rules, side: .professional, adjustments)
  }

  private func rules(of side: Side) -> SideRules { side == .personal ? personal : professional }

  /// Judges one item of an account by every item rule of the account's side.
  package func judge(_ item: Item, account: Account) -> Judgement {
    let itemCase = ItemCase(item: item, account: account, situation: situation)
    let found = item.authorship == .own ? own(itemCase) : OthersWords(judge: self).found(in: itemCase)
    let split = guarding(settled(found), in: itemCase)
    return Judgement(
      hits: named(split.free, in: itemCase), guarded: split.guarded,
      digest: digest(itemCase, split.free, isGuarded: !split.guarded.isEmpty),
      gates: split.free.isEmpty ? [] : TextGates.words(of: itemCase.text))
  }

  /// Puts the people whom the text names to hits that concern nobody yet.
  private func named(_ hits: [(rule: Rule, hit: Hit)], in item: ItemCase) -> [(rule: Rule, hit: Hit)] {
    guard hits.contains(where: { $0.hit.people.isEmpty }) else { return hits }
    let people = situation.names.people(in: item.text.words).map(\.id).filter { !friends.contains($0) }
    guard !people.isEmpty else { return hits }
    return hits.map { rule, hit in
      var hit = hit
      if hit.people.isEmpty { hit.people = people }
      return (rule, hit)
    }
  }

  /// Judges one account by every account rule of its side.
  package func judge(_ account: AccountCase) -> [(rule: Rule, hit: Hit)] {
    var found: [(rule: Rule, hit: Hit)] = []
    for rule in rules(of: account.account.side).account {
      found += sure(rule.hits(on: account)).map { (rule, $0) }
    }
    found += profileWords(account)
    let day = situation.asOf.day
    return settled(Citations(situation.clauses, side: account.account.side).cited(found) { $0.occurredAt?.day ?? day })
  }

  /// Whether a rule may speak: neither switched off nor waiting to be asked for.
  func speaks(_ rule: Rule) -> Bool { active.contains(rule.id) }

  /// What the item rules of the account's side say of the owner's own item, the inner ones of nested hits left out.
  func ruled(_ item: ItemCase) -> [(rule: Rule, hit: Hit)] {
    let rules = rules(of: item.account.side)
    var found: [(rule: Rule, hit: Hit)] = []
    for rule in rules.item {
      let hits = rule.hits(on: item)
      if !hits.isEmpty { found += sure(hits).map { (rule, $0) } }
    }
    found += worded(item)
    return Nesting.outermost(found + DeclaredNames.hits(in: item, beside: found, rules: rules.words))
  }

  /// What the rules on words say of an item.
  func worded(_ item: ItemCase) -> [(rule: Rule, hit: Hit)] {
    var found: [(rule: Rule, hit: Hit)] = []
    guard !item.text.words.isEmpty else { return found }
    let rules = rules(of: item.account.side)
    for (place, gate) in rules.gates.enumerated() where !gate.isShut(for: item) {
      let words = rules.words[place]
      let hits = words.hits(in: item)
      if !hits.isEmpty { found += sure(hits).map { (words.rule, $0) } }
    }
    return found
  }

  private func own(_ item: ItemCase) -> [(rule: Rule, hit: Hit)] {
    let found = EngagedWords(judge: self).weighed(ruled(item), in: item)
    let day = item.item.occurredAt?.day
    return Citations(situation.clauses, side: item.account.side).cited(found) { _ in day }
  }

  private func sure(_ hits: [Hit]) -> [Hit] { hits.filter { $0.confidence >= Judge.leastConfidence } }

  private func settled(_ found: [(rule: Rule, hit: Hit)]) -> [(rule: Rule, hit: Hit)] {
    found.compactMap { rule, hit in
      guard speaks(rule), let hit = adjustments.adjusted(hit, of: rule) else { return nil }
      return withoutFriends(hit).map { (rule, $0) }
    }
  }

  /// A hit about a friend is none; one about several people, or about words, is not about the friend.
  private func withoutFriends(_ hit: Hit) -> Hit? {
    guard !friends.isEmpty, !hit.people.isEmpty else { return hit }
    let others = hit.people.filter { !friends.contains($0) }
    if others.count == hit.people.count { return hit }
    if hit.subject.hasPrefix("person:"), friends.contains(String(hit.subject.dropFirst("person:".count))) { return nil }
    var kept = hit
    kept.people = others
    return kept
  }

  func guarding(
    _ found: [(rule: Rule, hit: Hit)], in item: ItemCase
  ) -> (free: [(rule: Rule, hit: Hit)], guarded: [(rule: Rule, hit: Hit)]) {
    guard found.contains(where: { GuardReach.covers($0.rule) }), let speech = guardFinding(of: item) else {
      return (found, [])
    }
    let isKept = { (rule: Rule, hit: Hit) in
      !GuardReach.covers(rule) || hit.lifts.contains(speech.id) || Guards.spares(rule, hit, speech)
    }
    let guarded = found.filter { !isKept($0.rule, $0.hit) }.map { rule, hit in
      var note = hit
      note.guardID = speech.id
      return (rule: rule, hit: note)
    }
    return (found.filter { isKept($0.rule, $0.hit) }, guarded)
  }

  /// The guard of the owner's words, else that of the words which they took up: a bare like is protected too.
  private func guardFinding(of item: ItemCase) -> GuardFinding? {
    Guards.check(item) ?? item.engaged.flatMap(Guards.check)
  }

  private func digest(_ item: ItemCase, _ free: [(rule: Rule, hit: Hit)], isGuarded: Bool) -> ItemDigest {
    var digest = ItemDigest(
      kind: item.item.kind, occurredAt: item.item.occurredAt, origin: item.item.origin, target: item.target?.id,
      reaction: item.item.reaction, rules: free.map(\.rule.id))
    guard item.item.authorship == .own else { return digest }
    let reading = AggregateReading(item)
    digest.traces = reading.traces
    digest.marks = reading.marks
    digest.place = ItemPlace.key(of: item.item)
    digest.audience = item.item.audience
    digest.isGuarded = isGuarded
    return digest
  }
}
