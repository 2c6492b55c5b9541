import Model

extension Rules {
  /// The account lets tags appear unreviewed.
  static let tagReview = Rule(
    id: "settings.tag-review", title: "lets tags appear unreviewed",
    why: "What others post of you shows on your profile before you have seen it.", base: 2,
    sides: [.personal, .professional], decay: .live, lenses: [.boss, .recruiter], cure: .changeSetting,
    judge: .account { SettingHits.tagReview($0) })
}
