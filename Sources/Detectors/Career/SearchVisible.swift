import Model

extension Rules {
  /// Words that announce a search for work on the professional account.
  static let searchVisible = Rule(
    id: "career.search-visible", title: "shows that you look for work",
    why: "An employer who sees it may act before you do.", base: 8, sides: [.professional], decay: .live,
    lenses: [.boss, .recruiter], cure: .hide,
    hits: [
      "«Open to work»: senior planner, available from June",
      "I'm «looking for my next role» in data, please share",
    ],
    nearMisses: [
      "We are looking for a new planner, apply on our site",
      "The museum is open to visitors from June",
    ],
    judge: .words(
      EntityReading(
        subject: "search", explanation: "Your own words say that you look for another job.",
        applies: PhraseRule.isJudged)))
}
