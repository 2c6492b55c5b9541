import Model

extension Rules {
  /// Scorn for a former employer.
  static let badMouthing = Rule(
    id: "career.bad-mouthing", title: "speaks ill of a former employer",
    why: "Recruiters name this among their commonest reasons to turn somebody down.", base: 10,
    sides: [.personal, .professional],
    decay: .conduct, lenses: [.recruiter], cure: .delete,
    judge: .item { item in
      PhraseRule.hits(
        "career.bad-mouthing", in: item, subject: "former-employer", why: "scorn beside a former employer",
        explanation: "It speaks ill of a former employer by name.", doubted: false)
    })
}
