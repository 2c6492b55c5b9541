import Model

extension Rules {
  /// Scorn for a former employer.
  static let badMouthing = Rule(
    id: "career.bad-mouthing", title: "speaks ill of a former employer",
    why: "Recruiters name this among their commonest reasons to turn somebody down.", base: 10,
    sides: [.personal, .professional],
    decay: .conduct, lenses: [.recruiter], cure: .delete,
    hits: [
      "so glad I left {former_employer}, «worst» managers I ever had, «avoid»",
      "{former_employer} is a «toxic» place, never work there",
    ],
    nearMisses: [
      "I learned so much at {former_employer}",
      "lunch with my old team from {former_employer}, lovely as ever",
    ],
    judge: .words(
      EntityReading(
        names: [.formerEmployer], subject: "former-employer",
        explanation: "It speaks ill of a former employer.", applies: PhraseRule.isJudged)))
}
