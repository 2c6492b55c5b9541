import Model

extension Rules {
  /// Work travel, rotas and patterns of presence.
  static let workWhereabouts = Rule(
    id: "work-talk.whereabouts", title: "tells where work takes you",
    why: "Work travel and shift patterns tell strangers when you are away and where.", base: 4, sides: [.personal],
    decay: .location, lenses: [.boss], cure: .hide,
    hits: [
      "client site in Hull «till Friday», back for the weekend",
      "«on nights» from Monday to Thursday",
    ],
    nearMisses: [
      "nights are drawing in, soup weather",
      "caravan till Friday, kids are feral already",
    ],
    judge: .words(
      EntityReading(
        subject: "whereabouts", explanation: "It tells when or where you work.",
        applies: { PhraseRule.isJudged($0) && $0.item.kind != .message })))
}
