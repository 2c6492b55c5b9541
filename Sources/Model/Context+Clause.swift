extension Context {
  /// A clause of a policy, the owner's own or a built-in pack's.
  package struct Clause: Hashable, Sendable {
    package var id: String
    package var title: String
    package var text: String

    /// The rule of the family `policy` that speaks for it.
    package var rule = "policy.clause"

    /// Phrases that it matches, word by word in any case; `tender*` is a stem.
    package var phrases: [String] = []

    /// Regular expressions that run in linear time.
    package var patterns: [String] = []

    /// Rule ids and families whose findings cite it.
    package var families: [String] = []

    /// Phrases that silence it.
    package var unless: [String] = []

    /// Phrases of which the profile of an account that names the employer must hold one.
    package var requires: [String] = []

    /// Kinds of items that it looks at; empty for all.
    package var kinds: Set<ItemKind> = []

    package var sides: Set<Side> = [.personal, .professional]
    package var base: Double = 4

    /// First and last day on which it holds; nil for always.
    package var from: Day?
    package var until: Day?

    /// Guards that it turns into rules, which needs a legal basis.
    package var lifts: Set<String> = []
    package var legalBasis: String?

    /// Texts that it must match, and texts that it must leave alone.
    package var hits: [String] = []
    package var nearMisses: [String] = []

    /// 1-based line of the file that it begins on.
    package var line: Int?

    package init(id: String, title: String, text: String) {
      self.id = id
      self.title = title
      self.text = text
    }

    /// Whether it holds on a day; a clause with dates does not hold for what has none.
    package func holds(on day: Day?) -> Bool {
      guard from != nil || until != nil else { return true }
      guard let day else { return false }
      return from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
    }

    /// Whether it cites findings of a rule.
    package func cites(_ rule: String) -> Bool {
      families.contains { $0 == rule || rule.hasPrefix($0 + ".") }
    }
  }
}
