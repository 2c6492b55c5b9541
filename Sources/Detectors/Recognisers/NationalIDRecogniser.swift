/// Numbers that Germany, France, Spain, the Netherlands, Italy and Portugal give their people, by their check digits.
///
/// Where one in ten random numbers would pass, the number's own word must stand near.
enum NationalIDRecogniser {
  private static let separators: Set<UInt8> = Set(" .-".utf8)
  private static let germanWords: Set<String> = [
    "steuer", "steuerid", "idnr", "steueridentifikationsnummer", "identifikationsnummer", "steuernummer", "id",
  ]
  private static let dutchWords: Set<String> = ["bsn", "burgerservicenummer", "sofinummer", "sofi"]
  private static let portugueseWords: Set<String> = ["nif", "contribuinte", "nipc", "fiscal"]
  private static let spanishWords: Set<String> = ["dni", "nie", "nif", "documento"]

  static func find(in text: ScannedText) -> [Recognition] {
    numbers(in: text) + lettered(in: text)
  }

  private static func numbers(in text: ScannedText) -> [Recognition] {
    DigitRun.all(in: text, separators: separators).flatMap { run -> [Recognition] in
      guard run.digits.count >= 9 else { return [] }
      let groups = run.groups(in: text)
      return groups.indices.compactMap { number(from: $0, of: groups, in: text) }
    }
  }

  private static func number(from start: Int, of groups: [Range<Int>], in text: ScannedText) -> Recognition? {
    for window in NumberWindow.from(start, of: groups, digits: 9...15, in: text) {
      guard text.standsAlone(window.range), let weight = weight(of: window, in: text) else { continue }
      return text.recognition(.nationalID, window.range, weight: weight)
    }
    return nil
  }

  private static func weight(of window: NumberWindow, in text: ScannedText) -> Double? {
    func has(_ words: Set<String>) -> Bool { text.mentions(words, near: window.range, within: 32) }
    switch window.digits.count {
    case 9:
      if NationalID.isDutch(window.digits), has(dutchWords) { return 0.95 }
      return NationalID.isPortuguese(window.digits) && has(portugueseWords) ? 0.95 : nil
    case 11: return NationalID.isGerman(window.digits) && has(germanWords) ? 0.95 : nil
    case 15: return NationalID.isFrench(window.digits) ? 0.9 : nil
    default: return nil
    }
  }

  /// Spanish `12345678Z` and `X1234567L`, Italian `RSSMRA80A01H501U`.
  private static func lettered(in text: ScannedText) -> [Recognition] {
    text.words.indices.compactMap { index in
      let word = text.words[index]
      if word.count == 16, NationalID.isItalian(text.bytes[word]) {
        return text.recognition(.nationalID, word, weight: 0.9)
      }
      guard let range = spanish(index, in: text) else { return nil }
      let isNamed = text.mentions(spanishWords, near: range, within: 32)
      guard isNamed || text.bytes[range].last?.isUpper ?? false else { return nil }
      return text.recognition(.nationalID, range, weight: isNamed ? 0.95 : 0.6)
    }
  }

  /// The number in one word, or with its letter behind a hyphen or a blank.
  private static func spanish(_ index: Int, in text: ScannedText) -> Range<Int>? {
    let word = text.words[index]
    if word.count == 9, NationalID.isSpanish(text.bytes[word]) { return word }
    guard word.count == 8, index + 1 < text.words.count, text.words[index + 1].count == 1,
      text.words[index + 1].lowerBound == word.upperBound + 1
    else { return nil }
    let joined = text.bytes[word] + text.bytes[text.words[index + 1]]
    return NationalID.isSpanish(joined) ? word.lowerBound..<text.words[index + 1].upperBound : nil
  }
}
