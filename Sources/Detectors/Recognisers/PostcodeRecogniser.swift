/// British postcodes in capitals: area, district, sector and unit, with or without a blank.
enum PostcodeRecogniser {
  static func find(in text: ScannedText) -> [Recognition] {
    text.bytes.indices.compactMap { start in
      guard text.bytes[start].isUpper, !(text.byte(start - 1)?.isWordByte ?? false) else { return nil }
      guard let end = end(from: start, in: text), text.standsAlone(start..<end) else { return nil }
      return text.recognition(.postcode, start..<end, weight: 0.5)
    }
  }

  private static func end(from start: Int, in text: ScannedText) -> Int? {
    var index = start
    while index < start + 2, text.byte(index)?.isUpper ?? false { index += 1 }
    let district = index
    while index < district + 2, text.byte(index)?.isDigit ?? false { index += 1 }
    guard index > district else { return nil }
    if text.byte(index)?.isUpper ?? false, index == district + 1 { index += 1 }
    return text.byte(index) == UInt8(ascii: " ")
      ? unitEnd(from: index + 1, in: text) : index > district + 1 ? unitEnd(from: index - 1, in: text) : nil
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
