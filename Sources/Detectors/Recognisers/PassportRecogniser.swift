/// Passport numbers beside their word: nine digits, or eight or nine letters and digits as on the continent.
enum PassportRecogniser {
  private static let words: Set<String> = [
    "passport", "passeport", "reisepass", "pasaporte", "paspoort", "passaporto", "passaporte", "pass", "ausweis",
  ]

  static func find(in text: ScannedText) -> [Recognition] {
    text.words.compactMap { word in
      guard isNumber(text.bytes[word]), text.mentions(words, near: word, within: 36) else { return nil }
      return text.recognition(.passport, word, weight: 0.9)
    } + spaced(in: text)
  }

  private static func isNumber(_ token: ArraySlice<UInt8>) -> Bool {
    guard (8...9).contains(token.count) else { return false }
    let digits = token.count { $0.isDigit }
    let capitals = token.count { $0.isUpper }
    return digits == 9 || digits >= 5 && capitals >= 1 && digits + capitals == token.count
  }

  /// `533 401 372`.
  private static func spaced(in text: ScannedText) -> [Recognition] {
    DigitRun.all(in: text, separators: Set(" ".utf8)).compactMap { run in
      guard run.digits.count == 9, run.range.count > 9, text.mentions(words, near: run.range, within: 36) else {
        return nil
      }
      return text.recognition(.passport, run.range, weight: 0.85)
    }
  }
}
