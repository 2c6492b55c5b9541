/// Likelihood ratios → probabilities, with the overlap of each list estimated from the list itself.
///
/// p = w / (1 + the other candidates of the shown person + the other shown people of the contact), and w the prior odds
/// times the ratio (people.md section 1).
struct OverlapSolver {
  /// How many contacts there are.
  let contactCount: Int

  /// The list and class of each shown person, and how many people a class shows.
  let classes: [Int]
  let classSizes: [Int]

  /// Shown people of one column group are different people.
  let columns: [Int]

  /// Whether a class shows user names only: weak evidence counts for its overlap from .2 on.
  let isHandleClass: [Bool]

  private static let rounds = 6
  private static let start = 0.08
  private static let recognisableNames = 0.94
  private static let recognisableHandles = 0.57
  private static let commonNameLimit = 0.94
  private static let givenNameLimit = 0.39

  /// Sets the probability of every candidate.
  func solve(_ candidates: inout [MatchCandidate]) {
    let columns = numberedColumns(of: candidates)
    weigh(&candidates, Array(repeating: Self.start, count: classSizes.count), columns)
    for _ in 0..<Self.rounds { weigh(&candidates, overlaps(candidates), columns) }
    // People meet their namesakes more often than chance would have it: a common name alone makes nobody certain.
    for index in candidates.indices where candidates[index].isCommonNameOnly {
      candidates[index].probability = min(candidates[index].probability, Self.commonNameLimit)
    }
    // A first name alone is evidence of nobody: it stays below what anybody is shown.
    for index in candidates.indices where candidates[index].isGivenOnly {
      candidates[index].probability = min(candidates[index].probability, Self.givenNameLimit)
    }
  }

  private func overlaps(_ candidates: [MatchCandidate]) -> [Double] {
    var rows = Array(repeating: 0.0, count: classes.count)
    for candidate in candidates { rows[candidate.shown] += candidate.probability }
    var found = Array(repeating: 0.0, count: classSizes.count)
    for (shown, sum) in rows.enumerated() where !isHandleClass[classes[shown]] || sum >= 0.2 {
      found[classes[shown]] += min(1, sum)
    }
    return classSizes.indices.map { index in
      // Of those who are in both lists, some show a name that nobody could recognise, and half of the user names do.
      let count = found[index] / (isHandleClass[index] ? Self.recognisableHandles : Self.recognisableNames)
      return min(0.6, max(0.003, (count + 1) / (Double(classSizes[index]) + 13)))
    }
  }

  private func weigh(_ candidates: inout [MatchCandidate], _ shares: [Double], _ columns: [Int]) {
    let priors = shares.map { $0 / (1 - $0) / Double(max(1, contactCount)) }
    var rows = Array(repeating: 0.0, count: classes.count)
    var sums = Array(repeating: 0.0, count: candidates.count)
    for (candidate, column) in zip(candidates, columns) {
      let weight = priors[classes[candidate.shown]] * candidate.ratio
      rows[candidate.shown] += weight
      sums[column] += weight
    }
    for index in candidates.indices {
      let weight = priors[classes[candidates[index].shown]] * candidates[index].ratio
      candidates[index].probability = weight / (1 + rows[candidates[index].shown] + sums[columns[index]] - weight)
    }
  }

  private struct Column: Hashable {
    var group: Int
    var contact: Int
  }

  /// For each candidate a number, below the number of candidates, that all shown people of its group who may be its contact share.
  private func numberedColumns(of candidates: [MatchCandidate]) -> [Int] {
    var numbers: [Column: Int] = [:]
    return candidates.map { candidate in
      let column = Column(group: columns[candidate.shown], contact: candidate.contact)
      if let known = numbers[column] { return known }
      numbers[column] = numbers.count
      return numbers.count - 1
    }
  }
}
