/// Finds where an element ends by its brackets and quotes alone, across refills of the window.
struct JSONElementScanner {
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// The index after the element, or nil if it goes on after these bytes.
  ///
  /// A line end closes a string: JSON has none inside one, and after a lost quote the records that follow are found
  /// again. A scalar ends before the comma, bracket or blank that follows it.
  mutating func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if isInString, !isEscaped { index = JSONElementScanner.plainEnd(in: bytes, from: index) }
      guard index < bytes.count else { return nil }
      let byte = bytes[index]
      index += 1
      if isInString {
        if endsString(byte), depth == 0 { return index }
      } else if let end = structural(byte, after: index) {
        return end
      }
    }
    return nil
  }

  /// The first place that is not plainly inside a string: a quote, a backslash, a line end, or the end of the bytes.
  private static func plainEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x0A { return index }
      index += 1
    }
    return index
  }

  private mutating func endsString(_ byte: UInt8) -> Bool {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") || byte == 0x0A {
      isInString = false
      return true
    }
    return false
  }

  private mutating func structural(_ byte: UInt8, after index: Int) -> Int? {
    switch byte {
    case UInt8(ascii: "\""):
      isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      guard depth > 0 else { return index - 1 }
      depth -= 1
      if depth == 0 { return index }
    case UInt8(ascii: ","), UInt8(ascii: ":"), 0x20, 0x0A, 0x0D, 0x09:
      if depth == 0 { return index - 1 }
    default:
      break
    }
    return nil
  }
}
