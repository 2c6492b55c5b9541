/// Mends the text fault of Meta's JSON exports: each UTF-8 byte of a letter written as a character of its own.
///
/// Source: formats/facebook.md section 3, measured on nine exports of 2020 to 2026.
package enum MetaText {
  /// The text as it was typed; unchanged where it does not have the fault.
  ///
  /// Strict: only a string whose scalars are all bytes, and whose bytes are valid UTF-8, is taken for faulty.
  package static func repaired(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let byte = UInt8(exactly: scalar.value) else { return text }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }
}
