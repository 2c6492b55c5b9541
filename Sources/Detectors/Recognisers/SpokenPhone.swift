/// Telephone numbers in words: "oh double seven nine oh nine hundred".
enum SpokenPhone {
  private static let digits: [String: String] = [
    "oh": "0", "o": "0", "zero": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
    "six": "6", "seven": "7", "eight": "8", "nine": "9",
  ]
  private static let times = ["double": 2, "treble": 3, "triple": 3]

  static func find(in text: ScannedText) -> [Recognition] {
    var found: [Recognition] = []
    var heard = Heard()
    for index in text.keys.indices {
      if heard.take(text.keys[index], at: index) { continue }
      if let number = heard.number(in: text) { found.append(number) }
      heard = Heard()
    }
    if let number = heard.number(in: text) { found.append(number) }
    return found
  }

  private struct Heard {
    var spoken = ""
    var repeats = 1
    var words: Range<Int>?

    /// Whether the word goes on with the number.
    mutating func take(_ word: String, at index: Int) -> Bool {
      if let count = SpokenPhone.times[word] {
        repeats = count
      } else if word == "hundred", !spoken.isEmpty {
        spoken += "00"
      } else if let digit = SpokenPhone.digits[word] {
        spoken += String(repeating: digit, count: repeats)
        repeats = 1
      } else {
        return false
      }
      words = (words?.lowerBound ?? index)..<index + 1
      return true
    }

    func number(in text: ScannedText) -> Recognition? {
      guard let words, (10...13).contains(spoken.utf8.count), spoken.hasPrefix("0") else { return nil }
      let range = text.words[words.lowerBound].lowerBound..<text.words[words.upperBound - 1].upperBound
      return text.recognition(.phone, range, weight: 0.8)
    }
  }
}
