import Foundation

/// What the probabilities of some pairs are worth, held against the truth.
struct Measure {
  private var pairs: [(probability: Double, isTrue: Bool)] = []

  /// The average precisions of the networks that were joined.
  private var joined: [Double] = []

  /// True pairs, found or not.
  private(set) var truths = 0

  mutating func add(_ probability: Double, isTrue: Bool) { pairs.append((probability, isTrue)) }

  mutating func addTruths(_ count: Int) { truths += count }

  /// The mean of the joined networks' average precisions.
  var meanAveragePrecision: Double { joined.reduce(0, +) / Double(max(1, joined.count)) }

  /// Mean precision at the threshold of each true pair, equal probabilities being one threshold; what is not found
  /// counts as 0.
  var averagePrecision: Double {
    guard truths > 0 else { return 0 }
    let ranked = pairs.sorted { $0.probability > $1.probability }
    var (found, since, sum) = (0, 0, 0.0)
    for (rank, pair) in ranked.enumerated() {
      if pair.isTrue { since += 1 }
      let isEnd = rank + 1 == ranked.count || ranked[rank + 1].probability < pair.probability
      guard isEnd, since > 0 else { continue }
      found += since
      sum += Double(since) * Double(found) / Double(rank + 1)
      since = 0
    }
    return sum / Double(truths)
  }

  func count(atLeast floor: Double) -> Int { pairs.count { $0.probability >= floor } }

  /// Nil where nothing is reported.
  func precision(atLeast floor: Double) -> Double? {
    let reported = pairs.filter { $0.probability >= floor }
    return reported.isEmpty ? nil : Double(reported.count(where: \.isTrue)) / Double(reported.count)
  }

  func recall(atLeast floor: Double) -> Double {
    truths > 0 ? Double(pairs.count { $0.probability >= floor && $0.isTrue }) / Double(truths) : 0
  }

  /// Mean prediction and share of true pairs of each tenth from .05 up, with the number of pairs.
  var reliability: [(predicted: Double, observed: Double, count: Int)] {
    let shown = pairs.filter { $0.probability >= 0.05 }
    return (0..<10).compactMap { bin in
      let inside = shown.filter { min(9, Int($0.probability * 10)) == bin }
      guard !inside.isEmpty else { return nil }
      let size = Double(inside.count)
      return (
        inside.reduce(0) { $0 + $1.probability } / size, Double(inside.count(where: \.isTrue)) / size, inside.count
      )
    }
  }

  /// Expected calibration error over ten bins of the pairs from .05 up.
  var calibrationError: Double {
    let shown = pairs.filter { $0.probability >= 0.05 }
    guard !shown.isEmpty else { return 0 }
    var error = 0.0
    for bin in 0..<10 {
      let inside = shown.filter { min(9, Int($0.probability * 10)) == bin }
      guard !inside.isEmpty else { continue }
      let predicted = inside.reduce(0) { $0 + $1.probability }
      error += abs(predicted - Double(inside.count(where: \.isTrue)))
    }
    return error / Double(shown.count)
  }

  mutating func join(_ other: Measure) {
    joined += other.joined.isEmpty ? [other.averagePrecision] : other.joined
    pairs += other.pairs
    truths += other.truths
  }
}
