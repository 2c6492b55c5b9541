/// Reads the classifier's weights from their printed form: base 64, line breaks left out.
///
/// A row is the step from the last key, as a variable-length number, the number of its weights, and for each its
/// column and its value, one byte each.
struct WeightReader: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var at = 0
  private var key: UInt64 = 0

  init(_ encoded: String) { bytes = WeightReader.decoded(encoded) }

  /// The next row; nil at the end, also where a row is cut short.
  mutating func next() -> (key: UInt32, row: SIMD64<Int8>)? {
    guard at < bytes.count else { return nil }
    key &+= step()
    guard at < bytes.count else { return nil }
    let count = Int(bytes[at])
    at += 1
    guard at + count * 2 <= bytes.count else {
      at = bytes.count
      return nil
    }
    var row = SIMD64<Int8>()
    for pair in 0..<count { row[Int(bytes[at + pair * 2]) & 63] = Int8(bitPattern: bytes[at + pair * 2 + 1]) }
    at += count * 2
    return (UInt32(truncatingIfNeeded: key), row)
  }

  private mutating func step() -> UInt64 {
    var step: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      step |= UInt64(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 || shift > 35 { break }
    }
    return step
  }

  /// Bytes of a text in base 64; other characters are skipped.
  static func decoded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 3 / 4)
    var bits: UInt32 = 0
    var held = 0
    for letter in text.utf8 {
      guard let value = value(letter) else { continue }
      bits = bits << 6 | value
      held += 6
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
      }
    }
    return bytes
  }

  private static func value(_ letter: UInt8) -> UInt32? {
    switch letter {
    case 0x41...0x5A: UInt32(letter - 0x41)
    case 0x61...0x7A: UInt32(letter - 0x61) + 26
    case 0x30...0x39: UInt32(letter - 0x30) + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
