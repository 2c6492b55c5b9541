import Model

/// A clause with the place in a text that it matches.
struct ClauseMatch {
  let clause: Context.Clause

  /// Half-open, in Unicode scalars.
  let range: Range<Int>

  /// The hit that cites the clause.
  func hit(in item: ItemCase) -> Hit {
    Hit(
      subject: "clause:\(clause.id)", evidence: [evidence(item.text)], base: clause.base, act: PhraseRule.act(of: item),
      explanation: "This touches clause \(clause.id), \(clause.title).", identity: clause.id
    )
    .lifting(clause.lifts)
  }

  private func evidence(_ text: AnalysedText) -> Evidence {
    Evidence(
      kind: .clause, text: text.excerpt(range), range: range, why: "clause \(clause.id): \(clause.title)", weight: 0.8)
  }
}

extension Hit {
  /// The same hit with guards that a clause lifts.
  fileprivate func lifting(_ guards: Set<String>) -> Hit {
    var hit = self
    hit.lifts = guards
    return hit
  }
}
