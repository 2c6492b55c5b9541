import Model

extension Rules {
  /// The account is listed by search engines.
  static let searchEngine = Rule(
    id: "settings.search-engine", title: "is listed by search engines",
    why: "Who types your name into a search engine finds this profile.", base: 3,
    sides: [.personal, .professional], decay: .live, lenses: [.recruiter, .client], cure: .changeSetting,
    judge: .account { SettingHits.searchEngine($0) })
}
