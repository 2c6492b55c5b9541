package import Model

/// What stance, mode or a pack change of a rule (taxonomy, columns "Base" and "Up / Down").
package struct Adjustment: Sendable {
  package enum Condition: Hashable, Sendable {
    case stance(Stance)
    case modes(Set<Mode>)
    case packs(Set<Context.Pack>)
    case withoutPacks(Set<Context.Pack>)
  }

  package enum Effect: Hashable, Sendable {
    /// The base in place of the rule's own.
    case base(Double)
    /// A driver more.
    case driver(RuleDriver)
    /// The rule says nothing.
    case silent
  }

  package let rule: String
  package let condition: Condition
  package let effect: Effect

  init(_ rule: String, when condition: Condition, _ effect: Effect) {
    self.rule = rule
    self.condition = condition
    self.effect = effect
  }

  /// Whether it applies in a situation.
  package func applies(in situation: Situation) -> Bool {
    switch condition {
    case .stance(let stance): situation.context.stance == stance
    case .modes(let modes): modes.contains(situation.mode)
    case .packs(let packs): !situation.context.packs.isDisjoint(with: packs)
    case .withoutPacks(let packs): situation.context.packs.isDisjoint(with: packs)
    }
  }

  /// The condition in words.
  package var words: String {
    switch condition {
    case .stance(let stance): "stance \(stance.rawValue)"
    case .modes(let modes): "mode " + Adjustment.list(modes.map(\.rawValue))
    case .packs(let packs): "pack " + Adjustment.list(packs.map(\.rawValue))
    case .withoutPacks(let packs): "without pack " + Adjustment.list(packs.map(\.rawValue))
    }
  }

  private static func list(_ words: [String]) -> String { words.sorted().joined(separator: " or ") }
}
