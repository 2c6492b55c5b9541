import Foundation

/// How common one part of a name is in the owner's own lists, mixed with the table (people.md, "local frequency").
///
/// For a pair of people the share counts those who show the part while their other part disagrees with the contact's.
struct PartShares: Sendable {
  /// Weight of what the table and the bin say, in people.
  private static let weight = 400.0
  private static let binWeight = 5e4

  private let counts: Coincidences
  private let bins: [Int: Double]
  private let size: Double
  private let table: @Sendable (UInt64) -> Double

  /// From what the people of the circle have, the parts of the contacts, and how many people were counted.
  init(
    counts: Coincidences, contacts: [(part: UInt64, other: UInt64)], size: Double,
    table: @escaping @Sendable (UInt64) -> Double
  ) {
    self.counts = counts
    self.size = size
    self.table = table
    var sums: [Int: (count: Double, mass: Double, names: Double)] = [:]
    for contact in contacts where contact.part != 0 {
      let share = table(contact.part)
      var sum = sums[PartShares.bin(share)] ?? (0, 0, 0)
      sum = (sum.count + counts.count(contact.part, without: contact.other), sum.mass + share, sum.names + 1)
      sums[PartShares.bin(share)] = sum
    }
    bins = sums.mapValues { sum in
      (sum.count + Self.binWeight * sum.mass / sum.names) / (sum.names * size + Self.binWeight)
    }
  }

  /// Share of the circle that shows a part beside another one than a contact's; of all of it without one.
  func share(_ part: UInt64, beside other: UInt64?) -> Double {
    let known = table(part)
    let prior = bins[PartShares.bin(known)] ?? known
    return max(known / 2, (counts.count(part, without: other) + Self.weight * prior) / (size + Self.weight))
  }

  /// Share of the circle that shows a part, without the one whose name is being read and a contact of that name.
  func shareOfOthers(_ part: UInt64) -> Double {
    let known = table(part)
    let prior = bins[PartShares.bin(known)] ?? known
    let count = max(0, counts.count(part, without: nil) - 1.5)
    return max(known / 2, (count + Self.weight * prior) / (size + Self.weight))
  }

  /// Half a decade of table frequency.
  private static func bin(_ share: Double) -> Int { Int((2 * log10(share)).rounded(.down)) }
}
