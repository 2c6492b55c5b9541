/// Undoes Meta's text fault while a string is copied; the same as `JSONParser.text`, where it says yes.
enum MetaTextGlance {
  /// Appends the text of a string; false, and nothing appended, where its bytes need a closer look.
  static func append(_ text: JSONGlance.Text, of bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> Bool {
    let raw = UnsafeBufferPointer(rebasing: bytes[text.range])
    guard text.hasEscapes else {
      guard text.isASCII || isProper(raw) else { return false }
      output.append(contentsOf: raw)
      return true
    }
    // Letters beyond ASCII beside escapes: not what the fault looks like.
    guard text.isASCII else { return false }
    let start = output.count
    guard let seen = unescape(raw, to: &output),
      seen < 0x80 || output.withUnsafeBufferPointer({ UTF8Check.isValid(UnsafeBufferPointer(rebasing: $0[start...])) })
    else {
      output.removeSubrange(start...)
      return false
    }
    return true
  }

  /// Whether a text without escapes has a letter that the fault never leaves: one above U+00FF.
  private static func isProper(_ raw: UnsafeBufferPointer<UInt8>) -> Bool {
    raw.contains { $0 >= 0xC4 } && UTF8Check.isValid(raw)
  }

  /// Appends each `\u00XX` as the byte XX; returns what all such bytes have in common with `or`, nil for a wider one.
  private static func unescape(_ raw: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> UInt8? {
    var index = 0
    var seen: UInt8 = 0
    while index < raw.count {
      var end = index
      while end < raw.count, raw[end] != UInt8(ascii: "\\") { end += 1 }
      if end > index { output.append(contentsOf: UnsafeBufferPointer(rebasing: raw[index..<end])) }
      guard end < raw.count else { break }
      guard let (byte, length) = escape(raw, at: end) else { return nil }
      seen |= byte
      output.append(byte)
      index = end + length
    }
    return seen
  }

  /// The byte that an escape stands for, and its length; the escape is known to be whole.
  private static func escape(_ raw: UnsafeBufferPointer<UInt8>, at index: Int) -> (byte: UInt8, length: Int)? {
    guard raw.count - index >= 2 else { return nil }
    switch raw[index + 1] {
    case UInt8(ascii: "u"):
      guard raw.count - index >= 6, raw[index + 2] == UInt8(ascii: "0"), raw[index + 3] == UInt8(ascii: "0"),
        let high = JSONGlance.digit(raw[index + 4]), let low = JSONGlance.digit(raw[index + 5])
      else { return nil }
      return (high << 4 | low, 6)
    case UInt8(ascii: "b"): return (0x08, 2)
    case UInt8(ascii: "f"): return (0x0C, 2)
    case UInt8(ascii: "n"): return (0x0A, 2)
    case UInt8(ascii: "r"): return (0x0D, 2)
    case UInt8(ascii: "t"): return (0x09, 2)
    case let letter: return (letter, 2)
    }
  }
}
