extension Rules {
  static let sinceParted = RuleDriver("a colleague then, not any more", 0.5)
  static let welcomeHere = RuleDriver("people from work are welcome here", 0.5)
  static let mockingReaction = RuleDriver("a reaction that mocks", 1.3)
  static let revealsWork = RuleDriver("it names work", 1.5)
  static let flaggedContent = RuleDriver("the words themselves are flagged", 1.2)
  static let atNight = RuleDriver("mostly at night", 1.2)
  static let inBursts = RuleDriver("many on one day", 1.2)
}
