import Model

extension Rules {
  /// A picture, check-in or caption from the workplace.
  static let workplace = Rule(
    id: "work-talk.workplace", title: "shows your workplace",
    why: "Pictures and check-ins at work show where you are employed and what stands there.", base: 5,
    sides: [.personal],
    decay: .conduct, lenses: [.boss, .client], cure: .hide,
    hits: [
      "«my new desk», plant and all, day one",
      "view from «the office» this morning",
    ],
    nearMisses: [
      "view from the tent this morning",
      "new sofa for the flat, it barely fits through the door",
    ],
    judge: .words(
      EntityReading(
        subject: "workplace",
        explanation: "The caption or check-in is from your workplace; the picture itself was not looked at.",
        applies: { PhraseRule.isJudged($0) && $0.item.kind != .message })))
}
