/// Finds known names in a text without trying each of them: names by their first bytes.
struct NameIndex: Sendable {
  /// How many names it was built of.
  let count: Int

  private let names: [UInt32: [[UInt8]]]

  init(_ names: Set<String> = []) {
    count = names.count
    var byStart: [UInt32: [[UInt8]]] = [:]
    for name in names where !name.isEmpty {
      let bytes = Array(name.utf8)
      byStart[NameIndex.start(of: bytes[...]), default: []].append(bytes)
    }
    // Longest first, and among equals by their bytes, so that the order of the set does not matter.
    self.names = byStart.mapValues { names in
      names.sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }
    }
  }

  /// The longest name that a text begins with, of those whose end the text allows.
  func longest(at text: ArraySlice<UInt8>, allowing ends: (ArraySlice<UInt8>) -> Bool) -> String? {
    for length in stride(from: min(4, text.count), through: 1, by: -1) {
      for name in names[NameIndex.start(of: text.prefix(length))] ?? [] where length == min(4, name.count) {
        if text.starts(with: name), ends(text.dropFirst(name.count)) { return String(decoding: name, as: UTF8.self) }
      }
    }
    return nil
  }

  private static func start(of bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
