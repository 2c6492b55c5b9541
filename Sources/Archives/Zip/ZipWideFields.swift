/// The 64-bit values of a zip64 extra field, taken in the order in which the directory line needs them.
struct ZipWideFields {
  private let values: [UInt8]
  private var position = 0

  /// Finds the zip64 field among the extra fields; one that claims more bytes than there are ends the search.
  init(extra: [UInt8]) {
    var start = 0
    var found: [UInt8] = []
    while start + 4 <= extra.count {
      let length = extra.number16(at: start + 2)
      guard length <= extra.count - start - 4 else { break }
      if extra.number16(at: start) == 1 {
        found = Array(extra[start + 4..<start + 4 + length])
        break
      }
      start += 4 + length
    }
    values = found
  }

  /// The value itself, or the next wide one where the narrow field is full; nothing if that is missing or too large.
  mutating func resolve(_ narrow: Int) -> Int? {
    guard narrow == 0xFFFF_FFFF else { return narrow }
    guard position + 8 <= values.count else { return nil }
    defer { position += 8 }
    return values.number64(at: position)
  }
}
