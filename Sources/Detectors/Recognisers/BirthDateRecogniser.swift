/// Full dates of birth: a date with its year beside a word for being born.
///
/// Dates before 1915, and those of newborn babies with their weight, are somebody else's story.
enum BirthDateRecogniser {
  private static let separators: Set<UInt8> = Set(" -/.".utf8)
  private static let strongWords: Set<String> = [
    "dob", "birth", "birthdate", "birthday", "geburtsdatum", "naissance", "nacimiento", "nascimento", "nascita",
    "geboortedatum", "bday",
  ]
  private static let bornWords: Set<String> = [
    "born", "geboren", "née", "né", "nacida", "nacido", "nascida", "nascido", "nata", "nato", "nací", "nasci",
  ]
  private static let ownWords: Set<String> = [
    "i", "i'm", "im", "me", "my", "mine", "ich", "je", "yo", "ik", "eu", "io", "was", "bin", "suis", "sono", "ben",
  ]
  private static let babyWords: Set<String> = ["lb", "lbs", "oz", "kg", "weighing", "weighed", "baby", "arrived"]
  private static let months: Set<String> = [
    "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july", "aug",
    "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december", "januar", "februar",
    "märz", "mai", "juni", "juli", "oktober", "dezember", "janvier", "février", "mars", "avril", "juin", "juillet",
    "août", "septembre", "octobre", "novembre", "décembre", "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "januari", "februari", "maart", "mei",
    "augustus", "janeiro", "fevereiro", "março", "maio", "junho", "julho", "setembro", "outubro", "novembro",
    "dezembro", "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre",
  ]

  static func find(in text: ScannedText) -> [Recognition] {
    (numeric(in: text) + worded(in: text)).compactMap { date in
      guard let weight = weight(of: date, in: text) else { return nil }
      return text.recognition(.birthDate, date, weight: weight)
    }
  }

  private static func weight(of date: Range<Int>, in text: ScannedText) -> Double? {
    if text.mentions(babyWords, near: date, within: 40) { return nil }
    if text.mentions(strongWords, near: date, within: 32) { return 0.9 }
    guard text.mentions(bornWords, near: date, within: 28) else { return nil }
    return text.mentions(ownWords, near: date, within: 36) ? 0.85 : 0.45
  }

  /// `14/03/1989`, `6-6-96`, `1989-03-14`.
  private static func numeric(in text: ScannedText) -> [Range<Int>] {
    DigitRun.all(in: text, separators: separators).flatMap { run -> [Range<Int>] in
      let groups = run.groups(in: text)
      return groups.indices.dropLast(2).compactMap { index in
        let parts = groups[index..<index + 3].map { number($0, in: text) }
        let range = groups[index].lowerBound..<groups[index + 2].upperBound
        let lengths = groups[index..<index + 3].map(\.count)
        return isDate(parts, lengths) && text.standsAlone(range) ? range : nil
      }
    }
  }

  private static func number(_ range: Range<Int>, in text: ScannedText) -> Int {
    text.bytes[range].prefix(6).reduce(0) { $0 * 10 + $1.digit }
  }

  private static func isDate(_ parts: [Int], _ lengths: [Int]) -> Bool {
    if lengths[0] == 4 { return isYear(parts[0]) && (1...12).contains(parts[1]) && (1...31).contains(parts[2]) }
    guard lengths[0] <= 2, lengths[1] <= 2, (1...31).contains(parts[0]), (1...31).contains(parts[1]) else {
      return false
    }
    guard parts[0] <= 12 || parts[1] <= 12 else { return false }
    return lengths[2] == 2 || lengths[2] == 4 && isYear(parts[2])
  }

  private static func isYear(_ year: Int) -> Bool { (1915...2020).contains(year) }

  /// "2nd of May 1991", "30 november 2001", "May 2, 1991".
  private static func worded(in text: ScannedText) -> [Range<Int>] {
    text.keys.indices.compactMap { index in
      guard months.contains(text.keys[index]) else { return nil }
      let before = (max(0, index - 2)..<index).last { isDay($0, in: text) }
      let after = (index + 1..<min(text.keys.count, index + 3)).last { isWordedYear($0, in: text) }
      guard let after, before != nil || after == index + 2 && isDay(index + 1, in: text) else { return nil }
      return text.words[before ?? index].lowerBound..<text.words[after].upperBound
    }
  }

  private static func isDay(_ index: Int, in text: ScannedText) -> Bool {
    let digits = text.bytes[text.words[index]].prefix { $0.isDigit }
    return (1...2).contains(digits.count) && text.words[index].count - digits.count <= 2
  }

  private static func isWordedYear(_ index: Int, in text: ScannedText) -> Bool {
    text.words[index].count == 4 && text.bytes[text.words[index]].allSatisfy(\.isDigit)
      && isYear(number(text.words[index], in: text))
  }
}
