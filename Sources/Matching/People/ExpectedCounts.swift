import Model

/// How many of an account's people are probably from the owner's working life: the sum of the probabilities.
struct ExpectedCounts {
  private(set) var rows: [MatchResult.Expected] = []

  init(_ candidates: [MatchCandidate], contacts: [Contact], circle: Circle) {
    var byShown: [Int: Double] = [:]
    for candidate in candidates
    where contacts[candidate.contact].roles.contains(where: { $0.role.isWork && $0.until == nil })
      && !contacts[candidate.contact].isFriend
    {
      let isConfirmed = candidate.circumstances.contains { $0.kind == .confirmed }
      byShown[candidate.shown, default: 0] += isConfirmed ? 1 : candidate.probability
    }
    var sums: [String: (mean: Double, variance: Double)] = [:]
    for (shown, sum) in byShown.sorted(by: { $0.key < $1.key }) where circle.members[shown].entry.kind.isList {
      let share = min(1, sum)
      let account = circle.members[shown].account.id
      let known = sums[account] ?? (0, 0)
      sums[account] = (known.mean + share, known.variance + share * (1 - share))
    }
    rows = sums.sorted { $0.key < $1.key }.map {
      MatchResult.Expected(account: $0.key, mean: $0.value.mean, deviation: $0.value.variance.squareRoot())
    }
  }
}
