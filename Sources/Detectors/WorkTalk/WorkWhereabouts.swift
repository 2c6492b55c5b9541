import Model

extension Rules {
  /// Work travel, rotas and patterns of presence.
  static let workWhereabouts = Rule(
    id: "work-talk.whereabouts", title: "tells where work takes you",
    why: "Work travel and shift patterns tell strangers when you are away and where.", base: 4, sides: [.personal],
    decay: .location, lenses: [.boss], cure: .hide,
    judge: .item { item in
      item.item.kind == .message
        ? []
        : PhraseRule.hits(
          "work-talk.whereabouts", in: item, subject: "whereabouts", why: "a work place or shift with its days",
          explanation: "It tells when or where you work.", doubted: true)
    })
}
