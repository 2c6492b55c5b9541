/// Finds which of many lists of patterns a path belongs to, without trying each.
struct PathTable: Sendable {
  private struct Entry {
    var order: Int
    var pattern: PathPattern
  }

  private var byName: [[UInt8]: [Entry]] = [:]
  private var byParent: [[UInt8]: [Entry]] = [:]
  private var others: [Entry] = []

  init(_ lists: [[PathPattern]]) {
    for (order, patterns) in lists.enumerated() {
      for pattern in patterns {
        let entry = Entry(order: order, pattern: pattern)
        if let name = pattern.literalName {
          byName[name, default: []].append(entry)
        } else if let parent = pattern.literalParent {
          byParent[parent, default: []].append(entry)
        } else {
          others.append(entry)
        }
      }
    }
  }

  /// The first list with a pattern that matches.
  func first(matching path: NormalisedPath) -> Int? {
    var first: Int?
    for entries in [byName[path.name] ?? [], byParent[path.parent] ?? [], others] {
      for entry in entries where entry.order < first ?? .max && entry.pattern.matches(normalised: path) {
        first = entry.order
      }
    }
    return first
  }
}
