extension String {
  /// Without blanks and direction marks at its ends.
  var trimmingBlanks: String {
    // Nearly every text begins and ends with a visible ASCII character.
    if let first = utf8.first, let last = utf8.last, String.isVisible(first), String.isVisible(last) { return self }
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !String.isDropped($0) }),
      let end = scalars.lastIndex(where: { !String.isDropped($0) })
    else { return "" }
    return String(scalars[start...end])
  }

  private static func isVisible(_ byte: UInt8) -> Bool { (0x21..<0x7F).contains(byte) }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{200E}" || scalar == "\u{200F}" || scalar == "\u{FEFF}"
  }
}
