/// Finds which of many lists of patterns a path belongs to, without trying each.
struct PathTable: Sendable {
  private struct Entry {
    var order: Int
    var pattern: PathPattern
  }

  private var byName: [[UInt8]: [Entry]] = [:]
  private var byParent: [[UInt8]: [Entry]] = [:]
  /// The rest by the first byte of the name, nil where a wildcard stands there.
  private var byFirst: [UInt8?: [Entry]] = [:]

  init(_ lists: [[PathPattern]]) {
    for (order, patterns) in lists.enumerated() {
      for pattern in patterns {
        let entry = Entry(order: order, pattern: pattern)
        if let name = pattern.literalName {
          byName[name, default: []].append(entry)
        } else if let parent = pattern.literalParent {
          byParent[parent, default: []].append(entry)
        } else {
          byFirst[pattern.nameStart, default: []].append(entry)
        }
      }
    }
  }

  /// The first list with a pattern that matches.
  func first(matching path: NormalisedPath) -> Int? {
    var first: Int?
    let found = [byName[path.name], byParent[path.parent], path.name.first.flatMap { byFirst[$0] }, byFirst[nil]]
    for entries in found.compactMap(\.self) {
      for entry in entries where entry.order < first ?? .max && entry.pattern.matches(normalised: path) {
        first = entry.order
      }
    }
    return first
  }
}
