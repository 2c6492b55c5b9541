/// Digits in a row, with single separators between them.
struct DigitRun {
  let digits: [UInt8]
  let range: Range<Int>

  /// The longest run from a digit on.
  ///
  /// One separator may stand between two digits; brackets and a blank together count as one.
  static func from(_ start: Int, in text: ScannedText, separators: Set<UInt8>) -> DigitRun {
    var digits: [UInt8] = []
    var index = start
    var end = start
    var gap = 0
    while let byte = text.byte(index) {
      if byte.isDigit {
        digits.append(byte)
        end = index + 1
        gap = 0
      } else if separators.contains(byte), gap < 2 {
        gap += 1
      } else {
        break
      }
      index += 1
    }
    return DigitRun(digits: digits, range: start..<end)
  }

  /// All runs of the text, left to right.
  static func all(in text: ScannedText, separators: Set<UInt8>) -> [DigitRun] {
    var runs: [DigitRun] = []
    var index = 0
    while index < text.bytes.count {
      guard text.bytes[index].isDigit else {
        index += 1
        continue
      }
      let run = from(index, in: text, separators: separators)
      runs.append(run)
      index = run.range.upperBound
    }
    return runs
  }

  /// Stretches of digits without a separator, in bytes.
  func groups(in text: ScannedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for index in range {
      if text.bytes[index].isDigit {
        start = start ?? index
      } else if let begun = start {
        found.append(begun..<index)
        start = nil
      }
    }
    if let begun = start { found.append(begun..<range.upperBound) }
    return found
  }
}
