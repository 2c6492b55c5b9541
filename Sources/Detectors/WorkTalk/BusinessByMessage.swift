import Model

extension Rules {
  /// Work done over personal messages.
  static let businessByMessage = Rule(
    id: "work-talk.business-by-message", title: "does business by private message",
    why: "Work done in private messages leaves no record at work and may break its rules.", base: 6, sides: [.personal],
    decay: .conduct, lenses: [.boss, .client], cure: .delete,
    judge: .item { item in
      item.item.kind != .message
        ? []
        : PhraseRule.hits(
          "work-talk.business-by-message", in: item, subject: "messages", why: "business in a private message",
          explanation: "A private message does work business.", doubted: true)
    })
}
