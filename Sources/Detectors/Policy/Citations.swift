import Model

/// Clauses that cite findings of other rules: a policy that forbids insults need not list them.
///
/// A plain clause is cited by the finding itself, which then weighs at least what the clause says. A clause that speaks
/// by a rule of its own, such as `policy.service-user-boundary`, makes a second finding, marked as the same matter.
struct Citations {
  private let book: ClauseBook
  private let side: Side

  /// The same matter counts under the cited rule too, so the second finding weighs a quarter.
  static let alsoCounted = RuleDriver("the same matter counts under its own rule too", 0.25)

  init(_ book: ClauseBook, side: Side) {
    self.book = book
    self.side = side
  }

  /// The hits with the clauses that cite them; the day of a hit decides whether a clause with dates holds.
  func cited(
    _ found: [(rule: Rule, hit: Hit)], on day: (Hit) -> Day?
  ) -> [(rule: Rule, hit: Hit)] {
    guard book.hasCiting else { return found }
    var result: [(rule: Rule, hit: Hit)] = []
    var added: [(rule: Rule, hit: Hit)] = []
    for (rule, hit) in found {
      var cited = hit
      for clause in book.citing(rule.id, side: side, on: day(hit)) where rule.family != "policy" {
        if let own = Rules.rule(clause.rule), own.id != Rules.policyClause.id {
          added.append((own, Citations.hit(hit, of: rule, by: clause)))
        } else {
          cited.base = max(cited.base ?? rule.base, clause.base)
          cited.evidence.append(Citations.evidence(clause))
        }
      }
      result.append((rule, cited))
    }
    return result + added
  }

  private static func hit(_ hit: Hit, of rule: Rule, by clause: Context.Clause) -> Hit {
    var second = hit
    second.subject = "clause:\(clause.id)"
    second.base = clause.base
    second.drivers = hit.drivers + [Hit.Driver(alsoCounted)]
    second.evidence.append(evidence(clause))
    second.lifts = clause.lifts
    second.identity = hit.identity.isEmpty ? "" : "\(clause.id) \(hit.identity)"
    second.explanation = "It touches clause \(clause.id), \(clause.title). \(hit.explanation)"
    return second
  }

  /// Cites without adding to the confidence: a clause is no reason to believe what happened.
  private static func evidence(_ clause: Context.Clause) -> Evidence {
    Evidence(kind: .clause, why: "clause \(clause.id): \(clause.title)", weight: 0)
  }
}
