/// Where one cell lies in the bytes of its record, counted from the record's start.
struct CSVCell {
  var start: Int
  var end: Int

  /// Whether quotes or backslashes have to be taken out.
  var isComplex: Bool

  /// The cell's text; what is no UTF-8 is read as Windows-1252, which Excel writes when it saves an export again.
  func text(in record: UnsafeBufferPointer<UInt8>, dialect: CSVDialect) -> String {
    let bytes = UnsafeBufferPointer(rebasing: record[start..<end])
    if isComplex { return CSVCell.decoded(CSVCell.unquoted(bytes, dialect: dialect)) }
    return CSVCell.decoded(bytes)
  }

  /// The bytes without the quotes around them and without escapes; what follows a closing quote stays.
  private static func unquoted(_ bytes: UnsafeBufferPointer<UInt8>, dialect: CSVDialect) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var isQuoted = false
    var index = 0
    if bytes.first == CSVByte.quote {
      isQuoted = true
      index = 1
    }
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : nil
      if dialect == .backslashes, byte == CSVByte.backslash, next == CSVByte.quote || next == CSVByte.backslash {
        plain.append(bytes[index + 1])
        index += 1
      } else if isQuoted, byte == CSVByte.quote {
        if dialect == .doubledQuotes, next == CSVByte.quote {
          plain.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
      } else {
        plain.append(byte)
      }
      index += 1
    }
    return plain
  }

  private static func decoded(_ bytes: some Collection<UInt8>) -> String {
    String(validating: bytes, as: UTF8.self) ?? WindowsText.decoded(bytes)
  }
}
