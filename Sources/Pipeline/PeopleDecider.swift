import Matching
import Model
import Storage

/// Puts the owner's word on people into the vault.
package struct PeopleDecider {
  /// What to do.
  package enum Action: String, Sendable {
    case confirm
    case refuse
    case friend
    case colleague
    case client
    case forget
  }

  private let review: PeopleReview

  package init(_ review: PeopleReview) { self.review = review }

  /// Does it for a person by number (`3`, or `3b` for one match) or by name; returns a sentence for each decision.
  package func apply(_ action: Action, to selection: String) throws -> [String] {
    let target = try PeopleTarget(selection, in: review, mayBeStranger: ![.confirm, .refuse].contains(action))
    switch action {
    case .confirm: return try confirm(target)
    case .refuse: return try target.matches.map { try decide(target, $0, .different, "is not") }
    case .friend: return [try call(target, .friend, "is a friend of yours: no longer flagged")]
    case .colleague: return [try call(target, .colleague, "is a colleague of yours")]
    case .client: return [try call(target, .client, "is a client of yours")]
    case .forget: return [try forget(target)]
    }
  }

  private func confirm(_ target: PeopleTarget) throws -> [String] {
    let accounts = target.matches.map(\.profile.account)
    if Set(accounts).count < accounts.count, !target.isOneMatch {
      throw PeopleProblem.ambiguous(
        target.name, choices: target.matches.map { "\(target.number)\($0.letter)" })
    }
    return try target.matches.map { try decide(target, $0, .same, "is") }
  }

  private func decide(
    _ target: PeopleTarget, _ match: PeopleReview.Match, _ verdict: MatchDecision.Verdict, _ words: String
  ) throws -> String {
    try review.vault.decide(
      PersonDecision(person: target.key, name: target.folded, profile: match.key, verdict: verdict.rawValue))
    let shown = match.profile.name ?? match.profile.handle ?? "this profile"
    return "\(target.name) \(words) \(shown) on \(match.platform.title)."
  }

  private func call(_ target: PeopleTarget, _ verdict: MatchDecision.Verdict, _ words: String) throws -> String {
    try review.vault.decide(
      PersonDecision(person: target.key, name: target.folded, profile: "", verdict: verdict.rawValue))
    return "\(target.name) \(words)."
  }

  private func forget(_ target: PeopleTarget) throws -> String {
    var count = 0
    if target.isOneMatch {
      for match in target.matches {
        count += try review.vault.forgetDecisions(person: target.key, profile: match.key)
      }
    } else {
      count = try review.vault.forgetDecisions(person: target.key, profile: nil)
    }
    return count == 0
      ? "Nothing was decided of \(target.name)."
      : "Forgot \(count) \(count == 1 ? "decision" : "decisions") about \(target.name)."
  }
}
