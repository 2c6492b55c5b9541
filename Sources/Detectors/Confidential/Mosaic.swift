import Model

/// Adds up details of a case over items that lie close together.
struct Mosaic {
  /// Days within which details are taken for those of one case.
  private static let window = 14

  /// Kinds of details that must come together, of which no single item holds all.
  private static let leastKinds = 3

  private struct Piece {
    let day: Day
    let item: ItemDigest
    let kinds: Set<String>
  }

  private let digest: [ItemDigest]

  init(digest: [ItemDigest]) { self.digest = digest }

  /// One hit for each place or person that the pieces share and each window in which they add up.
  var hits: [Hit] {
    var byAnchor: [String: [Piece]] = [:]
    for item in digest {
      guard let day = item.occurredAt?.day, !item.traces.isEmpty else { continue }
      let piece = Piece(day: day, item: item, kinds: Set(item.traces.map(Mosaic.kind)))
      for anchor in item.traces where Mosaic.isAnchor(anchor) { byAnchor[anchor, default: []].append(piece) }
    }
    var told: Set<[Origin]> = []
    return byAnchor.keys.sorted().flatMap { windows(byAnchor[$0] ?? [], anchor: $0) }.filter { found in
      told.insert(found.pieces).inserted
    }.map(\.hit)
  }

  private func windows(_ pieces: [Piece], anchor: String) -> [(hit: Hit, pieces: [Origin])] {
    let ordered = pieces.sorted { $0.day < $1.day }
    var found: [(hit: Hit, pieces: [Origin])] = []
    var index = 0
    while index < ordered.count {
      let end = ordered[index].day.adding(days: Mosaic.window)
      let near = Array(ordered[index...].prefix { $0.day <= end })
      if let hit = hit(near, anchor: anchor) { found.append((hit, near.map(\.item.origin))) }
      index += max(1, near.count)
    }
    return found
  }

  private func hit(_ pieces: [Piece], anchor: String) -> Hit? {
    let kinds = pieces.reduce(into: Set<String>()) { $0.formUnion($1.kinds) }
    let telling = kinds.subtracting(["day"])
    let details = pieces.reduce(into: Set<String>()) { $0.formUnion($1.item.traces) }
    let most = pieces.map(\.item.traces.count).max() ?? 0
    guard pieces.count > 1, telling.count >= Mosaic.leastKinds, most < details.count,
      kinds.contains("person") || kinds.contains("place"), let last = pieces.last, let first = pieces.first
    else { return nil }
    let weight = min(0.85, 0.4 + 0.12 * Double(telling.count - 2) + (kinds.contains("day") ? 0.06 : 0))
    let isOneCase = telling.isSuperset(of: ["place", "person"])
    return Hit(
      subject: "case:\(anchor)",
      evidence: [
        .fact("\(pieces.count) items within \(Mosaic.window) days share a place or a person", weight: weight),
        Evidence(kind: .phrase, why: "together they hold: " + kinds.sorted().joined(separator: ", "), weight: 0.2),
      ], drivers: isOneCase ? [Hit.Driver(Rules.sameCase)] : [],
      explanation: "Several items of yours, none of them telling alone, add up to one case.",
      origin: last.item.origin, recordKind: last.item.kind.rawValue, occurredAt: last.item.occurredAt,
      identity: "\(anchor) \(first.day.iso)")
  }

  private static func kind(_ trace: String) -> String { String(trace.prefix { $0 != ":" }) }

  /// Places, nouns of somebody who is served, and ages: what pieces of one case repeat.
  private static func isAnchor(_ trace: String) -> Bool {
    ["place", "person", "age"].contains(kind(trace))
  }
}
