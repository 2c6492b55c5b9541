import Model

extension Rules {
  /// Work done over personal messages.
  static let businessByMessage = Rule(
    id: "work-talk.business-by-message", title: "does business by private message",
    why: "Work done in private messages leaves no record at work and may break its rules.", base: 6, sides: [.personal],
    decay: .conduct, lenses: [.boss, .client], cure: .delete,
    hits: [
      "can you «send the invoice» over to the client tonight, I'll square it in the system on Monday",
      "who «can cover» Saturday's late shift, Priya's off",
    ],
    nearMisses: [
      "can you send the photos from Saturday, mum wants to see them",
      "who can cover the pudding on Sunday, I'm doing the roast",
    ],
    judge: .words(
      EntityReading(
        subject: "messages", explanation: "A private message does work business.",
        applies: { $0.item.kind == .message })))
}
