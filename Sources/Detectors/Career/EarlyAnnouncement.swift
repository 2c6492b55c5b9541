import Model

extension Rules {
  /// Announcing a move before it is allowed.
  static let earlyAnnouncement = Rule(
    id: "career.early-announcement", title: "announces a move early",
    why: "A move that is announced before it is allowed can cost the new job or the old one.", base: 8,
    sides: [.professional],
    decay: .conduct, lenses: [.boss, .recruiter], cure: .hide,
    hits: [
      "I'm joining {competitor} in March but it is «not official yet»",
      "«new job» news, I haven't told my boss yet so keep it quiet",
    ],
    nearMisses: [
      "Delighted to have joined the team this week",
      "Our new catalogue is out in March",
    ],
    judge: .words(
      EntityReading(
        names: [.competitor, .client], subject: "move", explanation: "It hints at a move that is not public yet.",
        applies: PhraseRule.isJudged)))
}
