import Model

extension Rules {
  /// The account shows old posts to everybody.
  static let oldPublicPosts = Rule(
    id: "settings.old-public-posts", title: "shows old posts to everybody",
    why: "Old posts were written for other readers than those who find them now.", base: 3,
    sides: [.personal, .professional], decay: .live, lenses: [.recruiter, .boss, .client], cure: .hide,
    drivers: [manyPosts],
    judge: .account { SettingHits.oldPublicPosts($0) })

  static let manyPosts = RuleDriver("more than fifty of them", 1.5)
}
