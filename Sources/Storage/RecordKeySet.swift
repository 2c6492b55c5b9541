/// Keys that were met before, in one table of open addresses: sixteen bytes a key.
struct RecordKeySet {
  private var slots: [UInt64] = []

  /// Keys that are new for certain, in pairs, until somebody asks.
  private var waiting: [UInt64] = []
  private var mask = 0
  private var hasNull = false
  private(set) var count = 0

  // Chosen anew in each run, so that no archive can be made whose keys all fall into one place.
  private let seed = (UInt64.random(in: .min ... .max) | 1, UInt64.random(in: .min ... .max) | 1)

  /// Adds a key that is known to be new; costs less.
  mutating func insertNew(_ key: RecordKey) {
    waiting.append(key.lanes.0)
    waiting.append(key.lanes.1)
    count += 1
  }

  /// Adds a key; false if it is there already.
  mutating func insert(_ key: RecordKey) -> Bool {
    settle()
    return insert(key.lanes.0, key.lanes.1)
  }

  private mutating func settle() {
    guard !waiting.isEmpty else { return }
    let keys = waiting
    waiting = []
    count -= keys.count / 2
    for index in stride(from: 0, to: keys.count, by: 2) { _ = insert(keys[index], keys[index + 1]) }
  }

  private mutating func insert(_ one: UInt64, _ two: UInt64) -> Bool {
    guard one | two != 0 else {
      let isNew = !hasNull
      hasNull = true
      return isNew
    }
    // Fuller, and the search for a free place grows long.
    if count >= (mask + 1) / 16 * 13 { grow() }
    return place(one, two)
  }

  mutating func removeAll() {
    (slots, waiting) = ([], [])
    (mask, hasNull, count) = (0, false, 0)
  }

  private mutating func place(_ one: UInt64, _ two: UInt64) -> Bool {
    let mixed = (one ^ seed.0) &* seed.1 ^ (two ^ seed.1) &* seed.0
    var place = Int(truncatingIfNeeded: mixed ^ mixed >> 32) & mask
    while slots[2 * place] | slots[2 * place + 1] != 0 {
      if slots[2 * place] == one, slots[2 * place + 1] == two { return false }
      place = (place + 1) & mask
    }
    slots[2 * place] = one
    slots[2 * place + 1] = two
    count += 1
    return true
  }

  private mutating func grow() {
    let old = slots
    mask = max(1 << 10, 2 * (mask + 1)) - 1
    slots = Array(repeating: 0, count: 2 * (mask + 1))
    count = 0
    for index in stride(from: 0, to: old.count, by: 2) where old[index] | old[index + 1] != 0 {
      _ = place(old[index], old[index + 1])
    }
  }
}
