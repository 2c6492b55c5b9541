/// Character references: a dozen names and all numbers.
enum HTMLEntity {
  /// The longest reference that is decoded, in bytes, `&` and `;` included.
  static let longest = 12

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "copy": "\u{A9}", "reg": "\u{AE}",
    "laquo": "\u{AB}", "raquo": "\u{BB}", "middot": "\u{B7}", "ndash": "\u{2013}", "mdash": "\u{2014}",
    "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}", "rdquo": "\u{201D}", "bull": "\u{2022}",
    "hellip": "\u{2026}", "euro": "\u{20AC}", "trade": "\u{2122}",
  ]

  /// Appends text with its references decoded and control characters dropped, tabs and line feeds apart.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to slab: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // One compare for nearly every byte: letters and all of UTF-8 beyond ASCII lie above '&'.
      if byte > UInt8(ascii: "&") && byte != 0x7F || byte == 0x20 || byte == 0x0A || byte == 0x09 {
        index += 1
      } else if byte == UInt8(ascii: "&") {
        slab.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        index = reference(bytes, at: index, &slab)
        start = index
      } else if byte < 0x20 || byte == 0x7F {
        slab.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        index += 1
        start = index
      } else {
        index += 1
      }
    }
    slab.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
  }

  /// Decodes the reference at an ampersand and returns the index after it; what is none stays as it stands.
  private static func reference(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ slab: inout [UInt8]) -> Int {
    let window = bytes[start..<min(bytes.count, start + longest)]
    guard let end = window.firstIndex(of: UInt8(ascii: ";")), end > start + 1,
      let scalar = scalar(bytes[(start + 1)..<end])
    else {
      slab.append(UInt8(ascii: "&"))
      return start + 1
    }
    let isDropped = (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || scalar.value == 0x7F
    if !isDropped { slab.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
    return end + 1
  }

  private static func scalar(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    guard name.first == UInt8(ascii: "#") else { return named[String(decoding: name, as: UTF8.self)] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10) else { return nil }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
