import Model

/// A hash (FNV-1a, 64 bits) that is the same in every run and on every machine.
///
/// Not a secret: what it is made of lies beside it.
struct StableHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  private static let prime: UInt64 = 0x100_0000_01b3

  mutating func add(byte: UInt8) { value = (value ^ UInt64(byte)) &* StableHash.prime }

  /// Adds a text as it is, and its end, so that "ab" + "c" differs from "a" + "bc".
  mutating func add(_ text: String?) {
    guard let text else { return add(byte: 1) }
    for byte in text.utf8 { add(byte: byte) }
    add(byte: 0)
  }

  /// Adds what every export keeps of a text: its ASCII letters and digits, in lower case.
  ///
  /// Exports differ in blanks and line breaks, lose emoji, and write `?` for letters that they can't hold. A text
  /// without any such letter counts with everything but its blanks.
  mutating func add(folded text: String) {
    var text = text
    text.withUTF8 { add(folded: $0) }
  }

  /// The same of a text's UTF-8.
  mutating func add(folded text: UnsafeBufferPointer<UInt8>) {
    var hash = value
    var seen: Int64 = 0
    for byte in text {
      // By masks, all ones or all zeros: branches would go wrong at every blank, which nothing foretells.
      let isLetter = (Int64((byte | 0x20) &- 0x61) - 26) >> 63
      let isKept = isLetter | (Int64(byte &- 0x30) - 10) >> 63
      hash =
        (hash ^ UInt64(bitPattern: (Int64(byte) | isLetter & 0x20) & isKept))
        &* (1 + (StableHash.prime - 1) & UInt64(bitPattern: isKept))
      seen |= isKept
    }
    value = hash
    if seen == 0 {
      for byte in text where byte > 0x20 { add(byte: byte) }
    }
    add(byte: 0)
  }

  mutating func add(_ number: Int64) {
    for shift in stride(from: 0, to: 64, by: 8) { add(byte: UInt8(truncatingIfNeeded: number >> Int64(shift))) }
  }

  /// Adds the minute of a moment.
  mutating func addMinute(of moment: Timestamp?) {
    guard let moment else { return add(byte: 2) }
    let seconds = moment.seconds
    add(seconds >= 0 ? seconds / 60 : -((59 - seconds) / 60))
  }

  /// Adds a person by what is stable: the handle, else the name.
  mutating func add(_ person: Person?) {
    if let handle = person?.handle { return add(handle.lowercased()) }
    guard let name = person?.name else { return add(person?.email ?? person?.phone) }
    add(folded: name)
  }
}
