/// A look at JSON in memory that knows what it expects, and says no to everything else.
///
/// It accepts a part of what `JSONParser` accepts and means the same by it: whoever gets a no starts again from the
/// same byte with the parser. Its positions are offsets into the bytes.
struct JSONGlance {
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0

  /// The inside of a string.
  struct Text {
    var range: Range<Int>
    var hasEscapes: Bool
    var isASCII: Bool
  }

  /// Lists and objects inside one another that are looked at.
  private static let depthLimit = 32

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next byte that is no blank, without moving past it; 0 at the end.
  @inline(__always)
  mutating func solid() -> UInt8 {
    while index < bytes.count {
      let byte = bytes[index]
      if byte > 0x20 || !JSONWindow.isBlank(byte) { return byte }
      index += 1
    }
    return 0
  }

  /// Moves past a byte, if it is the next one.
  @inline(__always)
  mutating func takes(_ byte: UInt8) -> Bool {
    guard solid() == byte else { return false }
    index += 1
    return true
  }

  /// The string that begins here; nil if it does not end, or holds a control character.
  mutating func text() -> Text? {
    guard takes(UInt8(ascii: "\"")) else { return nil }
    let start = index
    var hasEscapes = false
    var seen: UInt64 = 0
    while true {
      seen |= skipPlain()
      guard index < bytes.count else { return nil }
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        guard takesEscape() else { return nil }
      } else {
        guard byte >= 0x20 else { return nil }
        seen |= UInt64(byte)
        index += 1
      }
    }
    index += 1
    return Text(range: start..<index - 1, hasEscapes: hasEscapes, isASCII: seen & 0x8080_8080_8080_8080 == 0)
  }

  /// A whole number of at most 18 digits that stands as such.
  mutating func integer() -> Int64? {
    let isNegative = takes(UInt8(ascii: "-"))
    let start = index
    var value: Int64 = 0
    while index < bytes.count, case let digit = bytes[index] &- UInt8(ascii: "0"), digit < 10 {
      guard index - start < 18 else { return nil }
      value = value * 10 + Int64(digit)
      index += 1
    }
    let count = index - start
    guard count > 0, count == 1 || bytes[start] != UInt8(ascii: "0"), endsNumber() else { return nil }
    return isNegative ? -value : value
  }

  /// Moves past `true` or `false`.
  mutating func bool() -> Bool? {
    if takesWord("true") { return true }
    return takesWord("false") ? false : nil
  }

  /// Moves past any value.
  mutating func skip(depth: Int = 0) -> Bool {
    guard depth < JSONGlance.depthLimit else { return false }
    switch solid() {
    case UInt8(ascii: "\""): return text() != nil
    case UInt8(ascii: "{"): return skipList(until: UInt8(ascii: "}"), depth: depth)
    case UInt8(ascii: "["): return skipList(until: UInt8(ascii: "]"), depth: depth)
    case UInt8(ascii: "t"): return takesWord("true")
    case UInt8(ascii: "f"): return takesWord("false")
    case UInt8(ascii: "n"): return takesWord("null")
    default: return integer() != nil
    }
  }

  private mutating func skipList(until bracket: UInt8, depth: Int) -> Bool {
    index += 1
    if takes(bracket) { return true }
    repeat {
      if bracket == UInt8(ascii: "}") {
        guard text() != nil, takes(UInt8(ascii: ":")) else { return false }
      }
      guard skip(depth: depth + 1) else { return false }
    } while takes(UInt8(ascii: ","))
    return takes(bracket)
  }

  private mutating func takesWord(_ word: StaticString) -> Bool {
    _ = solid()
    guard bytes.count - index >= word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount where bytes[index + offset] != word.utf8Start[offset] { return false }
    index += word.utf8CodeUnitCount
    return true
  }

  /// Whether a number ends here; one at the end of the bytes may go on.
  private func endsNumber() -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x20, 0x0A, 0x0D, 0x09: return true
    default: return false
    }
  }

  private mutating func takesEscape() -> Bool {
    guard bytes.count - index >= 6 else { return false }
    switch bytes[index + 1] {
    case UInt8(ascii: "u"):
      for offset in 2..<6 where JSONGlance.digit(bytes[index + offset]) == nil { return false }
      index += 6
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      index += 2
    default: return false
    }
    return true
  }

  /// Moves over eight bytes at a time that are all plain; returns what they have in common with `or`.
  @inline(__always)
  private mutating func skipPlain() -> UInt64 {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    var seen: UInt64 = 0
    while bytes.count - index >= 8 {
      let word = (base + index).loadUnaligned(as: UInt64.self).littleEndian
      let stop = JSONGlance.stops(word)
      if stop == 0 {
        seen |= word
        index += 8
        continue
      }
      let count = stop.trailingZeroBitCount / 8
      if count > 0 { seen |= word << UInt64(64 - 8 * count) }
      index += count
      return seen
    }
    return seen
  }

  /// The high bit of each byte that is a quote, a backslash or a control character; right up to the first such byte.
  @inline(__always)
  private static func stops(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let found = ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((word &- ones &* 0x20) & ~word)
    return found & (ones &* 0x80)
  }

  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
