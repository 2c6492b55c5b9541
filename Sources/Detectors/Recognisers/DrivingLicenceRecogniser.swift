/// British driving licences: five letters or 9s, a coded date of birth, two letters or 9s, three more.
enum DrivingLicenceRecogniser {
  private static let words: Set<String> = ["licence", "license", "driving", "dvla", "driver"]

  static func find(in text: ScannedText) -> [Recognition] {
    text.words.indices.compactMap { index in
      guard let range = number(from: index, in: text) else { return nil }
      let isNamed = text.mentions(words, near: range, within: 40)
      return text.recognition(.drivingLicence, range, weight: isNamed ? 0.95 : 0.8)
    }
  }

  /// Sixteen characters in one word or several, blanks between them.
  private static func number(from index: Int, in text: ScannedText) -> Range<Int>? {
    var taken: [UInt8] = []
    var end = index
    while end < text.words.count, end < index + 5, taken.count < 16 {
      if end > index, text.words[end].lowerBound != text.words[end - 1].upperBound + 1 { return nil }
      taken += text.bytes[text.words[end]].map(\.lowered)
      end += 1
    }
    guard taken.count == 16 || taken.count == 18, isWellFormed(taken) else { return nil }
    return text.words[index].lowerBound..<text.words[end - 1].upperBound
  }

  private static func isWellFormed(_ taken: [UInt8]) -> Bool {
    guard taken[0..<5].allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "9") }), taken[0].isLetter,
      taken[5..<11].allSatisfy(\.isDigit), taken[11..<13].allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "9") }),
      taken[13...].allSatisfy({ $0.isLetter || $0.isDigit })
    else { return false }
    let month = taken[6].digit % 5 * 10 + taken[7].digit
    let day = taken[8].digit * 10 + taken[9].digit
    return (1...12).contains(month) && (1...31).contains(day)
  }
}
