package import Model

/// Which protected speech a clause would reach, by its own words and by sentences that stand for each guard.
package struct ProtectedReach {
  /// Ids of the guards.
  package let guards: Set<String>

  package init(_ clause: Context.Clause) {
    let bare = Situation.sample(clauses: [])
    let whole = Situation.sample(clauses: [ProtectedReach.timeless(clause)])
    var reached: Set<String> = []
    // A phrase that a guard fires on is protected by itself; "our" makes it the author's own.
    for phrase in clause.phrases {
      let words = phrase.replacing("*", with: "ing")
      for text in [words, "my " + words, "our " + words] {
        reached.formUnion(Guards.touched(by: ItemCase.sample(text, in: bare)))
      }
    }
    for (id, sentences) in ProtectedSamples.sentences {
      let isReached = sentences.contains { sentence in
        !ItemCase.sample(sentence, in: whole).clauses.isEmpty
      }
      if isReached { reached.insert(id) }
    }
    guards = reached
  }

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
