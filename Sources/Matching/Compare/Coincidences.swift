/// How many shown people have one part of a name, and how many of those have a certain other part too.
struct Coincidences: Sendable {
  private var totals: [UInt64: Double] = [:]
  private var together: [UInt64: Double] = [:]

  /// Counts a shown person with a part and everything that the other part may stand for.
  mutating func add(_ part: UInt64, others: [UInt64], weight: Double) {
    guard part != 0 else { return }
    totals[part, default: 0] += weight
    for other in others where other != 0 { together[Coincidences.key(part, other), default: 0] += weight }
  }

  /// People with the part whose other part is something else.
  func count(_ part: UInt64, without other: UInt64?) -> Double {
    guard let total = totals[part] else { return 0 }
    guard let other else { return total }
    return total - (together[Coincidences.key(part, other)] ?? 0)
  }

  private static func key(_ part: UInt64, _ other: UInt64) -> UInt64 { (part &* 0x9e37_79b9_7f4a_7c15) ^ other }
}
