/// Finds known names in a text without trying each of them: names by their first bytes.
struct NameIndex: Sendable {
  /// How many names it was built of.
  let count: Int

  /// Names that begin alike, and the lengths that they have, the longest first.
  private struct Bucket {
    var names: Set<ArraySlice<UInt8>> = []
    var lengths: [Int] = []
  }

  /// What is longer is no name, and would make every search long.
  private static let longestName = 256

  private let buckets: [UInt32: Bucket]

  init(_ names: Set<String> = []) {
    count = names.count
    var buckets: [UInt32: Bucket] = [:]
    for name in names where !name.isEmpty && name.utf8.count <= NameIndex.longestName {
      let bytes = Array(name.utf8)[...]
      buckets[NameIndex.start(of: bytes), default: Bucket()].names.insert(bytes)
    }
    self.buckets = buckets.mapValues { bucket in
      Bucket(names: bucket.names, lengths: Set(bucket.names.map(\.count)).sorted(by: >))
    }
  }

  /// The longest name that a text begins with, of those whose end the text allows.
  func longest(at text: ArraySlice<UInt8>, allowing ends: (ArraySlice<UInt8>) -> Bool) -> String? {
    for length in stride(from: min(4, text.count), through: 1, by: -1) {
      guard let bucket = buckets[NameIndex.start(of: text.prefix(length))] else { continue }
      for count in bucket.lengths where length == min(4, count) && count <= text.count {
        let name = text.prefix(count)
        if bucket.names.contains(name), ends(text.dropFirst(count)) { return String(decoding: name, as: UTF8.self) }
      }
    }
    return nil
  }

  private static func start(of bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
