/// The name of a zip entry as text.
enum ZipName {
  /// Decodes a name: UTF-8 where it is valid, as some servers leave the flag out, else the old PC code page 437.
  ///
  /// Nothing if the entry claims UTF-8 and breaks it, as hidden separators do.
  static func text(_ name: [UInt8], claimsUnicode: Bool) -> String? {
    if let text = String(validating: name, as: UTF8.self) { return text }
    guard !claimsUnicode else { return nil }
    return String(String.UnicodeScalarView(name.map { $0 < 0x80 ? Unicode.Scalar($0) : codePage[Int($0) - 0x80] }))
  }

  /// The characters of code page 437 from 0x80 on.
  private static let codePage = Array(
    """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
    αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
    """.unicodeScalars)
}
