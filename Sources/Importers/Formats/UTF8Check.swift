/// Whether bytes are UTF-8, as the standard library sees it.
enum UTF8Check {
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      index += 1
      if lead < 0x80 { continue }
      guard let (count, second) = tail(of: lead), bytes.count - index >= count, second.contains(bytes[index]) else {
        return false
      }
      for offset in 1..<max(1, count) where bytes[index + offset] & 0xC0 != 0x80 { return false }
      index += count
    }
    return true
  }

  /// How many bytes follow, and what the first of them may be (Unicode 16, table 3-7).
  private static func tail(of lead: UInt8) -> (count: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (1, 0x80...0xBF)
    case 0xE0: (2, 0xA0...0xBF)
    case 0xED: (2, 0x80...0x9F)
    case 0xE1...0xEF: (2, 0x80...0xBF)
    case 0xF0: (3, 0x90...0xBF)
    case 0xF1...0xF3: (3, 0x80...0xBF)
    case 0xF4: (3, 0x80...0x8F)
    default: nil
    }
  }
}
