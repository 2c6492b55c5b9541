extension JSONParser {
  /// A number: exact where it is whole and fits 64 bits.
  mutating func number() throws(JSONFault) -> JSONValue {
    let start = index
    if next == UInt8(ascii: "-") { advance() }
    let leadsWithZero = next == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, whole == 1 || !leadsWithZero else { throw JSONFault("an unknown word") }
    let isWhole = try !fraction()
    let isPlain = try !exponent()
    let text = bytes[start..<index]
    if isWhole, isPlain, let value = JSONParser.integer(text) { return .integer(value) }
    guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else {
      throw JSONFault("a number out of range")
    }
    return .number(value)
  }

  /// The value of digits with an optional minus; nil beyond 64 bits.
  private static func integer(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int64? {
    let isNegative = text.first == UInt8(ascii: "-")
    var value: Int64 = 0
    for byte in isNegative ? text.dropFirst() : text {
      let digit = Int64(byte - UInt8(ascii: "0"))
      let (scaled, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (next, isBeyond) = scaled.addingReportingOverflow(isNegative ? -digit : digit)
      if isTooLarge || isBeyond { return nil }
      value = next
    }
    return value
  }

  private mutating func fraction() throws(JSONFault) -> Bool {
    guard next == UInt8(ascii: ".") else { return false }
    advance()
    guard digits() > 0 else { throw JSONFault("a number without its fraction") }
    return true
  }

  private mutating func exponent() throws(JSONFault) -> Bool {
    guard next == UInt8(ascii: "e") || next == UInt8(ascii: "E") else { return false }
    advance()
    if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { advance() }
    guard digits() > 0 else { throw JSONFault("a number without its exponent") }
    return true
  }

  private mutating func digits() -> Int {
    var count = 0
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      count += 1
      advance()
    }
    return count
  }
}
