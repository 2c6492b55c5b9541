/// Windows-1252, the encoding of spreadsheets that know no better.
enum WindowsText {
  /// The text; every sequence of bytes has one.
  static func decoded(_ bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(0x80..<0xA0 ~= byte ? scalars[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// 0x80 to 0x9F; the five unused ones become U+FFFD.
  private static let scalars: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
    "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
  ]
}
