/// British vehicle plates in capitals: two letters, two digits, three letters.
enum PlateRecogniser {
  private static let words: Set<String> = [
    "reg", "plate", "plates", "registration", "car", "van", "vehicle", "parked", "numberplate",
  ]

  static func find(in text: ScannedText) -> [Recognition] {
    text.bytes.indices.compactMap { start in
      guard text.bytes[start].isUpper, text.byte(start + 6) != nil else { return nil }
      let gap = text.bytes[start + 4] == UInt8(ascii: " ") ? 1 : 0
      let range = start..<start + 7 + gap
      guard range.upperBound <= text.bytes.count, text.standsAlone(range) else { return nil }
      let isPlate =
        text.bytes[start + 1].isUpper && text.bytes[start + 2].isDigit && text.bytes[start + 3].isDigit
        && text.bytes[start + 4 + gap..<range.upperBound].allSatisfy(\.isUpper)
      guard isPlate else { return nil }
      let isNamed = text.mentions(words, near: range, within: 32)
      return text.recognition(.plate, range, weight: isNamed ? 0.75 : 0.45)
    }
  }
}
