extension JSONParser {
  /// The string whose quotes and inside the bytes are.
  static func string(
    _ bytes: UnsafeBufferPointer<UInt8>, repairsText: Bool
  ) throws(JSONFault) -> String {
    var parser = JSONParser(bytes, repairsText: repairsText, keys: JSONKeyCache())
    return try parser.text()
  }

  /// The string that begins at the next quote, mended where the reader mends.
  ///
  /// A surrogate without its other half becomes U+FFFD, as do bytes that are no UTF-8.
  mutating func text() throws(JSONFault) -> String {
    let run = try plainRun()
    if run.endsString {
      let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[run.range]), as: UTF8.self)
      return run.isASCII || !repairsText ? text : MetaText.repaired(text)
    }
    let start = run.range.lowerBound
    if repairsText, let repaired = try bytewise(from: start) { return repaired }
    index = start
    let text = try unescaped()
    return repairsText ? MetaText.repaired(text) : text
  }

  /// The key that begins at the next quote.
  mutating func key() throws(JSONFault) -> String {
    let start = index
    let run = try plainRun()
    if run.endsString, run.isASCII { return keys.key(UnsafeBufferPointer(rebasing: bytes[run.range])) }
    index = start
    return try text()
  }

  /// Moves over the opening quote and all that stands for itself.
  ///
  /// `endsString` if the closing quote follows, which is passed too; else an escape does.
  private mutating func plainRun() throws(JSONFault) -> (range: Range<Int>, endsString: Bool, isASCII: Bool) {
    advance()
    let start = index
    var seen: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        return (start..<index - 1, true, seen < 0x80)
      }
      if byte == UInt8(ascii: "\\") { return (start..<index, false, seen < 0x80) }
      guard byte >= 0x20 else { throw JSONFault("a control character in a string") }
      seen |= byte
      index += 1
    }
    throw JSONFault("a string without its end")
  }

  /// The string with each `\u00XX` taken for the byte XX, the fault of Meta's exports undone on the way.
  ///
  /// Nil, with the string still to be read, where it does not have the fault: an escape above U+00FF, a letter beyond
  /// ASCII written as itself, or bytes that are no UTF-8.
  private mutating func bytewise(from start: Int) throws(JSONFault) -> String? {
    index = start
    var units: [UInt8] = []
    units.reserveCapacity(64)
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return String(validating: units, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") {
        guard let unit = try narrowEscape() else { return nil }
        units.append(unit)
      } else if byte >= 0x80 {
        return nil
      } else {
        guard byte >= 0x20 else { throw JSONFault("a control character in a string") }
        units.append(byte)
      }
    }
    throw JSONFault("a string without its end")
  }

  /// An escape that stands for one byte; nil for another.
  private mutating func narrowEscape() throws(JSONFault) -> UInt8? {
    guard let byte = next else { throw JSONFault("a string without its end") }
    index += 1
    guard byte == UInt8(ascii: "u") else { return try JSONParser.letterEscape(byte) }
    return UInt8(exactly: try fourDigits())
  }

  private mutating func unescaped() throws(JSONFault) -> String {
    var units: [UInt8] = []
    while let byte = next {
      index += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: units, as: UTF8.self) }
      guard byte >= 0x20 else { throw JSONFault("a control character in a string") }
      if byte == UInt8(ascii: "\\") { try escape(into: &units) } else { units.append(byte) }
    }
    throw JSONFault("a string without its end")
  }

  private mutating func escape(into units: inout [UInt8]) throws(JSONFault) {
    guard let byte = next else { throw JSONFault("a string without its end") }
    index += 1
    if byte == UInt8(ascii: "u") {
      units += UTF8.encode(try scalar()) ?? UTF8.encodedReplacementCharacter
    } else {
      units.append(try JSONParser.letterEscape(byte))
    }
  }

  private static func letterEscape(_ byte: UInt8) throws(JSONFault) -> UInt8 {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: throw JSONFault("an unknown escape")
    }
  }

  /// The scalar of a `\u` escape, with the second half of a surrogate pair where one follows.
  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let high = try fourDigits()
    if let scalar = Unicode.Scalar(high) { return scalar }
    let afterHigh = index
    guard high < 0xDC00, takesEscapeStart() else {
      index = afterHigh
      return "\u{FFFD}"
    }
    let low = try fourDigits()
    guard (0xDC00...0xDFFF).contains(low) else {
      index = afterHigh
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func takesEscapeStart() -> Bool {
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
      return false
    }
    index += 2
    return true
  }

  private mutating func fourDigits() throws(JSONFault) -> UInt32 {
    guard bytes.count - index >= 4 else { throw JSONFault("an escape without four digits") }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = JSONParser.hexadecimal(bytes[index]) else { throw JSONFault("an escape without four digits") }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
