extension Rules {
  static let powerGap = RuleDriver("power gap", 1.3)
  static let sentByYou = RuleDriver("the request was yours", 1.3)
  static let olderThanJob = RuleDriver("the tie is older than the work relation", 0.5)
  static let oneWay = RuleDriver("followed one way, like a public figure", 0.5)
  static let publicPage = RuleDriver("a public page, not a person", 0.3)
  static let repeated = RuleDriver("asked more than once", 1.5)
  static let youRunIt = RuleDriver("you run it", 1.5)
  static let directMessage = RuleDriver("with a message of your own", 1.5)
  static let bareInvitation = RuleDriver("a bare invitation", 0.5)
  static let blockedElsewhere = RuleDriver("blocked or removed elsewhere", 3)
  static let exposedPrivate = RuleDriver("sees an account that is private to others", 1.2)
}
