import Model

extension Rules {
  /// Praise of the employer or its products without a word on the tie.
  static let undisclosedEndorsement = Rule(
    id: "engagement.undisclosed-endorsement", title: "praises your employer without saying so",
    why: "Readers must be told when praise comes from somebody who is paid by the firm.", base: 4, sides: [.personal],
    decay: .conduct, lenses: [.boss, .client], cure: .addDisclosure,
    hits: [
      "{product} is «brilliant», five stars, everyone should buy one",
      "can't «recommend» {employer} enough",
    ],
    nearMisses: [
      "I work at {employer} and I love what we make, so I am biased",
      "the new noodle bar is brilliant, five stars",
    ],
    judge: .words(
      EntityReading(
        names: [.employer, .product], subject: "endorsement",
        explanation: "It praises your employer or its product and does not say that you work there.",
        applies: { PhraseRule.isJudged($0) && !WorkReading($0.text).holds("disclosure") })))
}
