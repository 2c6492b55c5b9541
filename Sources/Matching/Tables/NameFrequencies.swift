import Foundation

/// How common names are, from the shipped tables.
struct NameFrequencies: Sendable {
  static let shared = NameFrequencies()

  /// Shares by hash.
  let surnames: [UInt64: Double]
  let givenNames: [UInt64: Double]

  /// Mass of the names that begin with the same three or four letters.
  private let surnamePrefixes: [UInt64: Double]
  private let givenPrefixes: [UInt64: Double]

  /// Where the table doesn't know a name.
  static let unknownSurname = 5e-6
  static let unknownGiven = 2e-5

  private init() {
    (surnames, surnamePrefixes) = NameFrequencies.parse(SurnameTable.text)
    (givenNames, givenPrefixes) = NameFrequencies.parse(GivenNameTable.text)
  }

  func surname(_ hash: UInt64) -> Double { surnames[hash] ?? Self.unknownSurname }

  /// A short form is as common as it is a name, and as its formal names are shortened.
  func given(_ hash: UInt64) -> Double {
    let formal = Nicknames.shared.formals(of: hash).reduce(0) { sum, name in
      sum + 0.15 * (givenNames[name] ?? 0) / Double(max(1, Nicknames.shared.shortCount(of: name)))
    }
    return max(Self.unknownGiven, (givenNames[hash] ?? 0) + formal)
  }

  func surnames(beginning prefix: UInt64) -> Double { max(1e-5, surnamePrefixes[prefix] ?? 0) }

  func givenNames(beginning prefix: UInt64) -> Double { max(1e-4, givenPrefixes[prefix] ?? 0) }

  private static func parse(_ text: StaticString) -> (names: [UInt64: Double], prefixes: [UInt64: Double]) {
    var names: [UInt64: Double] = [:]
    var prefixes: [UInt64: Double] = [:]
    names.reserveCapacity(20_000)
    forEach(text) { name, share in
      var hash = NameHash()
      for (index, byte) in name.enumerated() {
        hash.add(byte)
        if index == 2 || index == 3 { prefixes[hash.value, default: 0] += share }
      }
      names[hash.value] = share
    }
    return (names, prefixes)
  }

  /// The names of a table with their shares, the commonest first.
  static func entries(_ text: StaticString) -> [(name: String, share: Double)] {
    var entries: [(name: String, share: Double)] = []
    forEach(text) { name, share in entries.append((String(decoding: name, as: UTF8.self), share)) }
    return entries
  }

  /// Every name of a table with its share.
  private static func forEach(_ text: StaticString, _ body: (Slice<UnsafeBufferPointer<UInt8>>, Double) -> Void) {
    text.withUTF8Buffer { bytes in
      var share = 0.0
      var start = 0
      for index in 0...bytes.count {
        let isEnd = index == bytes.count || bytes[index] <= 0x20
        guard isEnd else { continue }
        if index > start {
          let word = bytes[start..<index]
          if let number = eighths(word) { share = exp2(-Double(number) / 8) } else { body(word, share) }
        }
        start = index + 1
      }
    }
  }

  /// A number, nil for a name.
  private static func eighths(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var number = 0
    for byte in word {
      guard (0x30...0x39).contains(byte), number < 10_000 else { return nil }
      number = number * 10 + Int(byte) - 0x30
    }
    return number
  }
}
