import Foundation
import Matching

/// Measures the matcher on simulated networks and prints the table of docs/quality.md.
@main
struct PeopleBenchmark {
  /// The seeds of the figures; with `tuning` as an argument those on which the matcher may be tuned.
  private static let seeds: [UInt64] =
    CommandLine.arguments.contains("tuning")
    ? (1001...1008).map { $0 &* 7 } : [11, 23, 37, 59, 71, 83, 97, 113]

  static let plans: [Network.Plan] = [
    Network.Plan(name: "generic US"),
    Network.Plan(name: "Vietnamese-heavy", connections: 800, culture: .vietnamese),
    Network.Plan(name: "Spanish-speaking", culture: .spanish),
    Network.Plan(name: "Russian", culture: .russian),
    Network.Plan(name: "Chinese", culture: .chinese),
    Network.Plan(name: "Arabic", culture: .arabic),
    Network.Plan(name: "German", culture: .german),
    Network.Plan(name: "Indian", culture: .indian),
    Network.Plan(name: "20 relatives", relatives: 20),
    Network.Plan(name: "small lists", connections: 150, friends: 150, handles: 150, overlap: 0.15),
    Network.Plan(name: "no overlap", overlap: 0),
    Network.Plan(name: "namesakes", namesakes: 0.03, halfNamesakes: 0.22),
  ]

  static func main() {
    if CommandLine.arguments.contains("baselines") { return printBaselines() }
    print("| network | side | exact P/R | AP | AP with context | P/R at .95 | P/R at .8 | P/R at .5 | ECE |")
    print("|---|---|---|---|---|---|---|---|---|")
    var means = Means()
    var byChange: [String: (truths: Int, found: Int)] = [:]
    for plan in plans {
      let (plain, exact) = measured(plan, withContext: false) { trial in
        for (change, count) in trial.byChange {
          byChange[change, default: (0, 0)].truths += count.truths
          byChange[change, default: (0, 0)].found += count.found
        }
      }
      let (context, _) = measured(plan, withContext: true) { _ in }
      for side in Trial.Side.allCases { print(row(plan.name, side, exact, plain[side], context[side])) }
      if plan.overlap > 0, plan.namesakes == 0 { means.add(plain, context) }
      if plan.overlap == 0 { print("| | at .5 without overlap, a network | \(reported(plain)) | | | | | | |") }
    }
    for line in means.lines { print(line) }
    print("\nRecall at .5 by what became of the name, all networks without context:")
    for (change, count) in byChange.sorted(by: { $0.key < $1.key }) {
      print("- \(change): \(number(Double(count.found) / Double(max(1, count.truths)))) of \(count.truths)")
    }
    print("")
    Timing.print()
  }

  private static func measured(
    _ plan: Network.Plan, withContext: Bool, each: (Trial) -> Void
  ) -> (sides: [Trial.Side: Measure], exact: Measure) {
    var sum: [Trial.Side: Measure] = [:]
    var exact = Measure()
    for seed in seeds {
      let trial = Trial(Network(plan, seed: seed), withContext: withContext)
      for side in Trial.Side.allCases { sum[side, default: Measure()].join(trial.measures[side] ?? Measure()) }
      exact.join(trial.exact)
      each(trial)
    }
    return (sum, exact)
  }

  /// How hard the networks are, for a comparison with people.md's.
  private static func printBaselines() {
    for plan in plans where plan.overlap > 0 {
      var (exact, whole, words) = (Measure(), Measure(), Measure())
      for seed in seeds {
        let network = Network(plan, seed: seed)
        let baselines = Baselines(network)
        whole.join(baselines.whole)
        words.join(baselines.words)
        exact.join(Trial(network, withContext: false).exact)
      }
      let figures = [
        exact.precision(atLeast: 1) ?? 0, exact.recall(atLeast: 1), whole.meanAveragePrecision,
        words.meanAveragePrecision,
      ]
      print("| \(plan.name) | \(figures.map { number($0) }.joined(separator: " | ")) |")
    }
  }

  private static func reported(_ measures: [Trial.Side: Measure]) -> String {
    Trial.Side.allCases.map { side in
      "\(side.rawValue) \(String(format: "%.2f", Double(measures[side]?.count(atLeast: 0.5) ?? 0) / Double(seeds.count)))"
    }.joined(separator: ", ")
  }

  private static func row(
    _ name: String, _ side: Trial.Side, _ exact: Measure, _ plain: Measure?, _ context: Measure?
  ) -> String {
    guard let plain, let context else { return "" }
    let points = [0.95, 0.8, 0.5].map { floor in
      "\(plain.precision(atLeast: floor).map { number($0) } ?? "–") / \(number(plain.recall(atLeast: floor)))"
    }
    let baseline =
      side == .names
      ? "\(exact.precision(atLeast: 1).map { number($0) } ?? "–") / \(number(exact.recall(atLeast: 1)))" : ""
    return
      "| \(name) | \(side.rawValue) | \(baseline) | \(number(plain.meanAveragePrecision)) | \(number(context.meanAveragePrecision)) | "
      + points.joined(separator: " | ") + " | \(number(plain.calibrationError)) |"
  }

  static func number(_ value: Double) -> String { String(format: "%.3f", value) }
}
