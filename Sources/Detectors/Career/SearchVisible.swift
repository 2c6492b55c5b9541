import Model

extension Rules {
  /// Words that announce a search for work on the professional account.
  static let searchVisible = Rule(
    id: "career.search-visible", title: "shows that you look for work",
    why: "An employer who sees it may act before you do.", base: 8, sides: [.professional], decay: .live,
    lenses: [.boss, .recruiter], cure: .hide,
    judge: .item { item in
      PhraseRule.hits(
        "career.search-visible", in: item, subject: "search", why: "words of a search for work",
        explanation: "Your own words say that you look for another job.", doubted: false)
    })
}
