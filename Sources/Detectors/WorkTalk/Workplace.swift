import Model

extension Rules {
  /// A picture, check-in or caption from the workplace.
  static let workplace = Rule(
    id: "work-talk.workplace", title: "shows your workplace",
    why: "Pictures and check-ins at work show where you are employed and what stands there.", base: 5,
    sides: [.personal],
    decay: .conduct, lenses: [.boss, .client], cure: .hide,
    judge: .item { item in
      item.item.kind == .message
        ? []
        : PhraseRule.hits(
          "work-talk.workplace", in: item, subject: "workplace", why: "words of a workplace",
          explanation: "The caption or check-in is from your workplace; the picture itself was not looked at.",
          doubted: true)
    })
}
