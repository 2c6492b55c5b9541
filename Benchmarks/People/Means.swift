import Foundation

/// The means over networks, as the goals are set.
struct Means {
  private var plain: [Trial.Side: [Measure]] = [:]
  private var context: [Trial.Side: [Measure]] = [:]

  mutating func add(_ one: [Trial.Side: Measure], _ other: [Trial.Side: Measure]) {
    for side in Trial.Side.allCases {
      plain[side, default: []].append(one[side] ?? Measure())
      context[side, default: []].append(other[side] ?? Measure())
    }
  }

  var lines: [String] { Trial.Side.allCases.map(line) + [""] + Trial.Side.allCases.map(reliability) }

  private func reliability(_ side: Trial.Side) -> String {
    let bins = pooled(plain[side] ?? []).reliability.map { bin in
      String(format: "%.2f → %.2f (%d)", bin.predicted, bin.observed, bin.count)
    }
    return "Predicted → observed, \(side.rawValue): \(bins.joined(separator: ", "))"
  }

  private func line(_ side: Trial.Side) -> String {
    let measures = plain[side] ?? []
    let points = [0.95, 0.8, 0.5].map { floor in
      "\(mean(measures.compactMap { $0.precision(atLeast: floor) })) / \(mean(measures.map { $0.recall(atLeast: floor) }))"
    }
    return "| **mean of 10** | \(side.rawValue) | | \(mean(measures.map(\.meanAveragePrecision))) | "
      + "\(mean((context[side] ?? []).map(\.meanAveragePrecision))) | \(points.joined(separator: " | ")) | "
      + "\(mean(measures.map(\.calibrationError))) (pooled \(PeopleBenchmark.number(pooled(measures).calibrationError))) |"
  }

  private func pooled(_ measures: [Measure]) -> Measure {
    var sum = Measure()
    for measure in measures { sum.join(measure) }
    return sum
  }

  private func mean(_ values: [Double]) -> String {
    values.isEmpty ? "–" : PeopleBenchmark.number(values.reduce(0, +) / Double(values.count))
  }
}
