import Model

extension Rules {
  /// The account shows old posts to everybody.
  static let oldPublicPosts = Rule(
    id: "settings.old-public-posts", title: "shows old posts to everybody",
    why: "Old posts were written for other readers than those who find them now.", base: 4,
    sides: [.personal, .professional], decay: .live, lenses: [.recruiter, .boss, .client], cure: .hide,
    judge: .account { SettingHits.oldPublicPosts($0) })
}
