extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    let bytes = utf8
    guard let first = bytes.first, let last = bytes.last else { return self }
    // Nearly every cell begins and ends with a plain character.
    if 0x21..<0x7F ~= first && 0x21..<0x7F ~= last { return self }
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[start...end])
  }
}
