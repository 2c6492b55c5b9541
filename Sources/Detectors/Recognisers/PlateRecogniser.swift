/// British vehicle plates in capitals: two letters, two digits, three letters.
enum PlateRecogniser {
  static func find(in text: ScannedText) -> [Recognition] {
    text.bytes.indices.compactMap { start in
      guard text.bytes[start].isUpper, text.byte(start + 6) != nil else { return nil }
      let gap = text.bytes[start + 4] == UInt8(ascii: " ") ? 1 : 0
      let range = start..<start + 7 + gap
      guard range.upperBound <= text.bytes.count, text.standsAlone(range) else { return nil }
      let isPlate =
        text.bytes[start + 1].isUpper && text.bytes[start + 2].isDigit && text.bytes[start + 3].isDigit
        && text.bytes[start + 4 + gap..<range.upperBound].allSatisfy(\.isUpper)
      return isPlate ? text.recognition(.plate, range, weight: 0.5) : nil
    }
  }
}
