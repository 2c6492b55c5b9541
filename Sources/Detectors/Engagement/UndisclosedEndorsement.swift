import Model

extension Rules {
  /// Praise of the employer or its products without a word on the tie.
  static let undisclosedEndorsement = Rule(
    id: "engagement.undisclosed-endorsement", title: "praises your employer without saying so",
    why: "Readers must be told when praise comes from somebody who is paid by the firm.", base: 4, sides: [.personal],
    decay: .conduct, lenses: [.boss, .client], cure: .addDisclosure,
    judge: .item { item in
      guard !WorkReading(item.text).holds("disclosure") else { return [] }
      return PhraseRule.hits(
        "engagement.undisclosed-endorsement", in: item, subject: "endorsement", why: "praise beside the employer",
        explanation: "It praises your employer or its product and does not say that you work there.", doubted: false)
    })
}
