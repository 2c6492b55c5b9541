import Model

/// How a rule on words judges a case: phrases of its own lexicon, forms, names and the classifier, joined into one hit.
///
/// A rule names it in `judge: .words(…)`, which files its lexicon in the one matcher of all rules.
package struct EntityReading: Sendable {
  let lexicon: String
  let kinds: Set<Recognition.Kind>
  let names: Set<EntityKind>

  /// Names that count on their own.
  let loneNames: Set<EntityKind>
  let explanation: String

  /// What makes hits of the rule one matter, where no name does.
  let subject: String

  /// Whether the rule has a say on an item at all.
  let applies: @Sendable (ItemCase) -> Bool

  /// What the rule says of an account as well, by other means than words.
  private(set) var account: (@Sendable (AccountCase) -> [Hit])?

  /// What else may find the rule in an item in which its words do not.
  private(set) var otherwise: (@Sendable (ItemCase) -> [Hit])?

  /// A rule's categories: `direct` counts alone, `noun` with `detail` or a name; `doubt` is a factor below 1.
  init(
    _ lexicon: String = "", forms kinds: Set<Recognition.Kind> = [], names: Set<EntityKind> = [],
    loneNames: Set<EntityKind> = [], subject: String = "", explanation: String,
    applies: @escaping @Sendable (ItemCase) -> Bool = { _ in true }
  ) {
    self.lexicon = lexicon
    self.kinds = kinds
    self.names = names.union(loneNames)
    self.loneNames = loneNames
    self.subject = subject
    self.explanation = explanation
    self.applies = applies
  }

  /// The same reading with another look at items in which it finds nothing.
  func otherwise(_ hits: @escaping @Sendable (ItemCase) -> [Hit]) -> EntityReading {
    var reading = self
    reading.otherwise = hits
    return reading
  }

  /// The same reading for a rule that looks at the account too.
  func alsoReading(_ account: @escaping @Sendable (AccountCase) -> [Hit]) -> EntityReading {
    var reading = self
    reading.account = account
    return reading
  }
}
