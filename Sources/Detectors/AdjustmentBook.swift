import Model

/// The adjustments that hold in one situation, by rule.
struct AdjustmentBook: Sendable {
  private let effects: [String: [Adjustment.Effect]]

  init(_ situation: Situation) {
    effects = Dictionary(grouping: Adjustment.all.filter { $0.applies(in: situation) }, by: \.rule)
      .mapValues { $0.map(\.effect) }
  }

  /// The hit with the situation's base and drivers; nil where the rule is silent in it.
  ///
  /// A base that the rule itself gave stays.
  func adjusted(_ hit: Hit, of rule: Rule) -> Hit? {
    guard let effects = effects[rule.id] else { return hit }
    var adjusted = hit
    for effect in effects {
      switch effect {
      case .silent: return nil
      case .base(let base): adjusted.base = hit.base ?? base
      case .driver(let driver): adjusted.drivers.append(Hit.Driver(driver))
      }
    }
    return adjusted
  }

  /// Whether the rule says nothing in the situation, so that it need not look.
  func isSilent(_ rule: Rule) -> Bool { effects[rule.id]?.contains(.silent) ?? false }
}
