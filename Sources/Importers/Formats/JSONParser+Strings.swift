extension JSONParser {
  /// The string that begins at the next quote.
  ///
  /// A surrogate without its other half becomes U+FFFD, as do bytes that are no UTF-8.
  mutating func string() throws(JSONFault) -> String {
    advance()
    var units: [UInt8] = []
    var start = index
    while let byte = next {
      if byte == UInt8(ascii: "\"") {
        units += taken(from: start)
        advance()
        return String(decoding: units, as: UTF8.self)
      }
      guard byte >= 0x20 else { throw JSONFault("a control character in a string") }
      if byte == UInt8(ascii: "\\") {
        units += taken(from: start)
        advance()
        try escape(into: &units)
        start = index
      } else {
        advance()
      }
    }
    throw JSONFault("a string without its end")
  }

  private mutating func escape(into units: inout [UInt8]) throws(JSONFault) {
    guard let byte = next else { throw JSONFault("a string without its end") }
    advance()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): units.append(byte)
    case UInt8(ascii: "b"): units.append(0x08)
    case UInt8(ascii: "f"): units.append(0x0C)
    case UInt8(ascii: "n"): units.append(0x0A)
    case UInt8(ascii: "r"): units.append(0x0D)
    case UInt8(ascii: "t"): units.append(0x09)
    case UInt8(ascii: "u"): units += UTF8.encode(try scalar()) ?? UTF8.encodedReplacementCharacter
    default: throw JSONFault("an unknown escape")
    }
  }

  /// The scalar of a `\u` escape, with the second half of a surrogate pair where one follows.
  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let high = try fourDigits()
    if let scalar = Unicode.Scalar(high) { return scalar }
    let afterHigh = index
    guard high < 0xDC00, try takesEscapeStart() else {
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

  private mutating func takesEscapeStart() throws(JSONFault) -> Bool {
    guard next == UInt8(ascii: "\\") else { return false }
    advance()
    guard next == UInt8(ascii: "u") else { return false }
    advance()
    return true
  }

  private mutating func fourDigits() throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSONFault("an escape without four digits")
      }
      value = value << 4 | UInt32(digit)
      advance()
    }
    return value
  }
}
