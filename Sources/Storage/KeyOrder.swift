/// Tells of most messages of a thread that they are new without looking them up: threads lie in the order of time.
///
/// Two messages with one key are of one second, so what is older or newer than everything before it is new.
struct KeyOrder {
  private var first: Int64 = 0
  private var last: Int64 = 0
  private var isEmpty = true

  /// The keys of the first and the last second; not all of them where there are many.
  private var firstKeys: [RecordKey] = []
  private var lastKeys: [RecordKey] = []

  private static let limit = 16

  /// Whether a key of a second is new; nil if only a search can tell.
  mutating func isNew(_ key: RecordKey, second: Int64) -> Bool? {
    if isEmpty {
      isEmpty = false
      (first, last) = (second, second)
      return KeyOrder.begin(&firstKeys, key) && KeyOrder.begin(&lastKeys, key)
    }
    if first == last, second == first {
      let isNew = KeyOrder.add(key, to: &firstKeys)
      lastKeys = firstKeys
      return isNew
    }
    if second > last {
      last = second
      return KeyOrder.begin(&lastKeys, key)
    }
    if second < first {
      first = second
      return KeyOrder.begin(&firstKeys, key)
    }
    if second == last { return KeyOrder.add(key, to: &lastKeys) }
    return second == first ? KeyOrder.add(key, to: &firstKeys) : nil
  }

  private static func begin(_ keys: inout [RecordKey], _ key: RecordKey) -> Bool {
    keys.removeAll(keepingCapacity: true)
    keys.append(key)
    return true
  }

  private static func add(_ key: RecordKey, to keys: inout [RecordKey]) -> Bool? {
    if keys.contains(key) { return false }
    guard keys.count < limit else { return nil }
    keys.append(key)
    return true
  }
}
