import Foundation

/// How common one part of a name is in the owner's own lists, mixed with the table (people.md, "local frequency").
struct PartShares: Sendable {
  /// Weight of what the table and the bin say, in people.
  private static let weight = 400.0
  private static let binWeight = 5e4

  private let counts: [UInt64: Double]
  private let bins: [Int: Double]
  private let size: Double
  private let table: @Sendable (UInt64) -> Double

  /// From how many of `size` shown people have a part while the other part disagrees, and the parts of the contacts.
  init(
    counts: [UInt64: Double], contactNames: Set<UInt64>, size: Int, table: @escaping @Sendable (UInt64) -> Double
  ) {
    self.counts = counts
    self.size = Double(size)
    self.table = table
    var sums: [Int: (count: Double, mass: Double, names: Double)] = [:]
    // In the order of the hashes, so that sums round alike in every run.
    for name in contactNames.sorted() {
      let share = table(name)
      var sum = sums[PartShares.bin(share)] ?? (0, 0, 0)
      sum = (sum.count + (counts[name] ?? 0), sum.mass + share, sum.names + 1)
      sums[PartShares.bin(share)] = sum
    }
    bins = sums.mapValues { sum in
      (sum.count + Self.binWeight * sum.mass / sum.names) / (sum.names * Double(size) + Self.binWeight)
    }
  }

  /// Share of the circle that shows a part.
  func share(_ name: UInt64) -> Double {
    let known = table(name)
    let prior = bins[PartShares.bin(known)] ?? known
    return max(known / 2, ((counts[name] ?? 0) + Self.weight * prior) / (size + Self.weight))
  }

  /// Half a decade of table frequency.
  private static func bin(_ share: Double) -> Int { Int((2 * log10(share)).rounded(.down)) }
}
