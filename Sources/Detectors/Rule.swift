package import Model

/// One thing that the analyser looks for: a value with its reason, its price and its examples.
///
/// A rule is pure. It sees a case and nothing else: no clock, no file, no database, no other rule. Its examples are
/// its tests and its documentation at once; «…» marks the words that must be reported.
package final class Rule: Sendable {
  /// `family.name` as in the taxonomy.
  ///
  /// People type it and vaults hold it: it never changes.
  package let id: String

  /// The part of the id before the dot.
  package let family: String

  /// What the account does, as a phrase that follows its name: "shows a work e-mail address".
  package let title: String

  /// Why somebody would mind, in words that a person outside the trade understands.
  package let why: String

  /// Points at full exposure, authored, linked, today: 0 to 30.
  package let base: Double

  package let sides: Set<Side>
  package let decay: Decay
  package let lenses: [Lens]

  /// The first step of the cure; the platform's own steps are chosen by item kind.
  package let cure: Cure.Action

  /// Texts that it must report, with «…» around the words; two at least for a text rule.
  package let hits: [Example]

  /// Texts that look alike and must stay silent; as many as hits.
  package let nearMisses: [Example]

  /// What moves its points, as the taxonomy's "Up / Down" names it.
  package let drivers: [RuleDriver]

  /// Whether it is off unless the owner asks for it by id or family.
  package let isOptIn: Bool

  package let judge: Judge

  package enum Judge: Sendable {
    case item(@Sendable (ItemCase) -> [Hit])
    case account(@Sendable (AccountCase) -> [Hit])
    case both(item: @Sendable (ItemCase) -> [Hit], account: @Sendable (AccountCase) -> [Hit])
    /// An item by its words: phrases, forms, names and the trained classifier together.
    case words(EntityReading)
    /// Its hits follow from those of other rules: the judge makes them.
    case derived
  }

  package init(
    id: String, title: String, why: String, base: Double, sides: Set<Side>, decay: Decay, lenses: [Lens],
    cure: Cure.Action, drivers: [RuleDriver] = [], isOptIn: Bool = false, hits: [Example] = [],
    nearMisses: [Example] = [], judge: Judge
  ) {
    self.id = id
    family = String(id.prefix { $0 != "." })
    self.title = title
    self.why = why
    self.base = base
    self.sides = sides
    self.decay = decay
    self.lenses = lenses
    self.cure = cure
    self.drivers = drivers
    self.isOptIn = isOptIn
    self.hits = hits
    self.nearMisses = nearMisses
    self.judge = judge
  }

  /// What it says of an item.
  package func hits(on item: ItemCase) -> [Hit] {
    switch judge {
    case .item(let hits), .both(let hits, _): hits(item)
    case .account, .derived, .words: []
    }
  }

  /// What it says of an account.
  package func hits(on account: AccountCase) -> [Hit] {
    switch judge {
    case .account(let hits), .both(_, let hits): hits(account)
    case .words(let reading): reading.account?(account) ?? []
    case .item, .derived: []
    }
  }

  /// The same rule, which looks at the account as well as at its items.
  func alsoJudging(_ account: @escaping @Sendable (AccountCase) -> [Hit]) -> Rule {
    let both: Judge
    switch judge {
    case .item(let item): both = .both(item: item, account: account)
    case .words(let reading): both = .words(reading.alsoReading(account))
    case .account, .both, .derived: return self
    }
    return Rule(
      id: id, title: title, why: why, base: base, sides: sides, decay: decay, lenses: lenses, cure: cure,
      drivers: drivers, isOptIn: isOptIn, hits: hits, nearMisses: nearMisses, judge: both)
  }
}
