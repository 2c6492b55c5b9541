import Model

/// Whether a connection and a friendship began in the same weeks, measured against chance in the owner's own lists.
struct DateNearness {
  private static let days = 60

  /// Share of pairs of a connection and a friendship that lie near each other by chance.
  private let chance: Double

  init(connections: [Timestamp], ties: [Timestamp]) {
    let left = connections.map { $0.day.daysSinceEpoch }.sorted()
    let right = ties.map { $0.day.daysSinceEpoch }.sorted()
    var near = 0
    var (first, past) = (0, 0)
    for day in left {
      while first < right.count, right[first] < day - Self.days { first += 1 }
      while past < right.count, right[past] <= day + Self.days { past += 1 }
      near += past - first
    }
    let pairs = Double(left.count) * Double(right.count)
    chance = pairs > 0 ? min(1, max(0.002, Double(near) / pairs)) : 1
  }

  /// The factor of two dates; nil where one is missing.
  func circumstance(_ one: Timestamp?, _ other: Timestamp?) -> Circumstance? {
    guard let one, let other, chance < 1 else { return nil }
    let distance = abs(one.day.daysSinceEpoch - other.day.daysSinceEpoch)
    if distance <= Self.days { return Circumstance(kind: .datesNear, factor: (0.25 + 0.75 * chance) / chance) }
    return Circumstance(kind: .datesApart, factor: 0.75)
  }
}
