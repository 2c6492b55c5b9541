import Model

extension Rules {
  /// The account shows new posts to everybody.
  static let publicDefault = Rule(
    id: "settings.public-default", title: "shows new posts to everybody",
    why: "Every new post starts public; one forgotten click is enough.", base: 3,
    sides: [.personal, .professional], decay: .live, lenses: [.recruiter, .boss, .client], cure: .changeSetting,
    judge: .account { SettingHits.publicDefault($0) })
}
