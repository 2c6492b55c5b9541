import Model

/// The rules that may speak on accounts of one side, by what they judge; those that the situation silences are left out.
struct SideRules: Sendable {
  let item: [Rule]
  let words: [WordsRule]

  /// The gate of each rule on words, side by side: all of them are asked for every item.
  let gates: [WordsRule.Gate]
  let account: [Rule]

  init(_ rules: [Rule], side: Side, _ adjustments: AdjustmentBook) {
    let speaking = rules.filter { $0.sides.contains(side) && !adjustments.isSilent($0) }
    words = speaking.compactMap(WordsRule.init)
    gates = words.map(\.gate)
    item = speaking.filter { rule in
      switch rule.judge {
      case .item, .both: true
      case .account, .derived, .words: false
      }
    }
    account = speaking.filter { rule in
      switch rule.judge {
      case .account, .both: true
      case .words(let reading): reading.account != nil
      case .item, .derived: false
      }
    }
  }
}
