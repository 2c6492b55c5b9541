/// E-mail addresses in words: "jo dot sample at example dot com", "jo (at) example (dot) com".
enum SpeltEmail {
  private static let ats: Set<String> = ["at", "arroba", "chez", "ät"]
  static let dots: Set<String> = ["dot", "punkt", "point", "punto", "punt", "ponto"]

  private static let topDomains: Set<String> = [
    "com", "org", "net", "uk", "co", "eu", "de", "fr", "es", "nl", "it", "pt", "ie", "io", "me", "info", "example",
    "scot", "wales", "at", "ch", "be", "us",
  ]

  static func find(in text: ScannedText) -> [Recognition] {
    text.keys.indices.compactMap { index in
      guard ats.contains(text.keys[index]), index > 0, let end = domainEnd(after: index, in: text)
      else { return nil }
      let start = localStart(before: index, in: text)
      let range = text.words[start].lowerBound..<text.words[end].upperBound
      return text.recognition(.email, range, weight: 0.85)
    }
  }

  /// The last word of `name dot name dot com`.
  private static func domainEnd(after at: Int, in text: ScannedText) -> Int? {
    var place = at + 1
    var end: Int?
    while place + 2 < text.keys.count, place < at + 9, dots.contains(text.keys[place + 1]) {
      if topDomains.contains(text.keys[place + 2]) { end = place + 2 }
      place += 2
    }
    return end
  }

  private static func localStart(before at: Int, in text: ScannedText) -> Int {
    var start = at - 1
    while start >= 2, start > at - 8, dots.contains(text.keys[start - 1]) { start -= 2 }
    return start
  }
}
