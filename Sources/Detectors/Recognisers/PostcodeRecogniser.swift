/// British postcodes in capitals: area, district, sector and unit, with or without a blank.
enum PostcodeRecogniser {
  static func find(in text: ScannedText) -> [Recognition] {
    text.bytes.indices.compactMap { start in
      guard text.bytes[start].isUpper, !(text.byte(start - 1)?.isWordByte ?? false) else { return nil }
      guard let end = end(from: start, in: text), text.standsAlone(start..<end) else { return nil }
      return text.recognition(.postcode, start..<end, weight: 0.5)
    }
  }

  /// The end of a postcode whose district is as long as it can be.
  private static func end(from start: Int, in text: ScannedText) -> Int? {
    var index = start
    while index < start + 2, text.byte(index)?.isUpper ?? false { index += 1 }
    guard text.byte(index)?.isDigit ?? false else { return nil }
    index += 1
    if let next = text.byte(index), next.isDigit || next.isUpper, let end = sectorEnd(from: index + 1, in: text) {
      return end
    }
    return sectorEnd(from: index, in: text)
  }

  private static func sectorEnd(from index: Int, in text: ScannedText) -> Int? {
    unitEnd(from: text.byte(index) == UInt8(ascii: " ") ? index + 1 : index, in: text)
  }

  private static func unitEnd(from start: Int, in text: ScannedText) -> Int? {
    guard text.byte(start)?.isDigit ?? false, isUnit(text.byte(start + 1)), isUnit(text.byte(start + 2)) else {
      return nil
    }
    return start + 3
  }

  private static func isUnit(_ byte: UInt8?) -> Bool {
    guard let byte, byte.isUpper else { return false }
    return !"CIKMOV".utf8.contains(byte)
  }
}
