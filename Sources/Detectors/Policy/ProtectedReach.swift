package import Model

/// Which protected speech a clause would reach, by its own words and by sentences that stand for each guard.
package struct ProtectedReach {
  /// Ids of the guards.
  package let guards: Set<String>
  private let rule: String

  package init(_ clause: Context.Clause) {
    rule = clause.rule
    let bare = Situation.sample(clauses: [])
    let whole = Situation.sample(clauses: [ProtectedReach.timeless(clause)])
    var reached: Set<String> = []
    // A phrase that the guards' own phrases hold is protected by itself.
    for phrase in clause.phrases {
      let matches = ItemCase.sample(phrase.replacing("*", with: "ing"), in: bare).text.matches
      reached.formUnion(matches.map(\.category).filter { Guards.ids.contains($0) })
    }
    for (id, sentences) in ProtectedSamples.sentences {
      let isReached = sentences.contains { sentence in
        !ItemCase.sample(sentence, in: whole).clauses.isEmpty
      }
      if isReached { reached.insert(id) }
    }
    guards = reached
  }

  /// Whether such text becomes a note all the same, since the clause's rule gives way to guards.
  package var isHeldBack: Bool { Rules.rule(rule).map(GuardReach.covers) ?? true }

  /// The clause on all days, sides and kinds.
  private static func timeless(_ clause: Context.Clause) -> Context.Clause {
    var timeless = clause
    timeless.from = nil
    timeless.until = nil
    timeless.kinds = []
    timeless.sides = [.personal, .professional]
    return timeless
  }
}
