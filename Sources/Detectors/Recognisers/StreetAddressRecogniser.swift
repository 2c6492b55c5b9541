/// Street addresses: a house number with a named street, in the order of the language.
enum StreetAddressRecogniser {
  private static let types: Set<String> = [
    "street", "st", "road", "rd", "lane", "ln", "avenue", "ave", "close", "drive", "dr", "crescent", "terrace", "place",
    "gardens", "grove", "court", "way", "row", "mews", "hill", "rise", "walk", "square", "view", "park", "mount",
    "green",
    "boulevard", "blvd", "parade", "croft", "fold", "bank", "wynd", "brae", "vale", "straat", "laan", "weg", "gracht",
    "plein",
  ]
  private static let leadingTypes: Set<String> = [
    "rue", "avenue", "boulevard", "chemin", "calle", "avenida", "paseo", "plaza", "rua", "travessa", "praça", "via",
    "viale", "corso", "piazza", "place", "impasse",
  ]
  private static let compoundEndings = ["straße", "strasse", "str", "weg", "gasse", "platz", "allee", "straat", "laan"]
  /// Types that are hardly anything else.
  private static let streetTypes: Set<String> = [
    "street", "road", "lane", "avenue", "crescent", "terrace", "gardens", "court", "mews", "close", "way", "drive",
    "grove", "row",
  ]
  private static let measures: Set<String> = [
    "minute", "hour", "mile", "metre", "days", "year", "week", "quid", "pound", "hundred", "thousand", "more", "times",
    "percent", "page", "star", "across", "over", "half",
  ]
  private static let directions: Set<String> = ["n", "s", "e", "w", "north", "south", "east", "west"]
  private static let parts: Set<String> = ["flat", "apartment", "apt", "unit", "number", "no"]

  static func find(in text: ScannedText) -> [Recognition] {
    text.words.indices.compactMap { index in
      guard let end = numberFirst(index, in: text) ?? numberLast(index, in: text) else { return nil }
      let range = text.words[index].lowerBound..<text.words[end].upperBound
      guard text.bytes[range].allSatisfy({ $0 != 0x0A }) else { return nil }
      return text.recognition(.streetAddress, range, weight: StreetAddressContext.weight(of: range, in: text))
    }
  }

  /// "14 Priory Lane", "12 rue des Lilas", "5118 N Larkspur, apartment 2".
  private static func numberFirst(_ index: Int, in text: ScannedText) -> Int? {
    guard isHouseNumber(index, in: text), index + 1 < text.keys.count else { return nil }
    if leadingTypes.contains(text.keys[index + 1]) {
      return (index + 2..<min(index + 6, text.keys.count)).first { isCapital($0, in: text) }
    }
    if directions.contains(text.keys[index + 1]), isCapital(index + 1, in: text), index + 2 < text.keys.count,
      isCapital(index + 2, in: text)
    {
      return index + 2
    }
    if let end = lowerCaseEnd(index, in: text) { return end }
    for end in index + 1..<min(index + 5, text.keys.count) {
      guard isCapital(end, in: text) else { return nil }
      if end > index + 1, types.contains(text.keys[end]) { return end }
      if isCompound(text.keys[end]) { return end }
      if followedByPart(end, in: text) { return end }
    }
    return nil
  }

  /// "3 ropery court" as people type it, where the words around it speak of a home.
  private static func lowerCaseEnd(_ index: Int, in text: ScannedText) -> Int? {
    let last = index + 2
    guard last < text.keys.count, !isCapital(index + 1, in: text), text.keys[index + 1].utf8.count >= 4,
      text.keys[index + 1].utf8.allSatisfy(\.isLetter), streetTypes.contains(text.keys[last]),
      !measures.contains(text.keys[index + 1]), !text.keys[index + 1].hasSuffix("s")
    else { return nil }
    let range = text.words[index].lowerBound..<text.words[last].upperBound
    return StreetAddressContext.isHome(range, in: text) ? last : nil
  }

  /// "Lindenstraße 14", "calle Mayor 8", "Kerkstraat 5".
  private static func numberLast(_ index: Int, in text: ScannedText) -> Int? {
    if isCompound(text.keys[index]), isCapital(index, in: text) { return houseNumber(after: index, in: text) }
    guard leadingTypes.contains(text.keys[index]) else { return nil }
    var end = index + 1
    while end < min(index + 6, text.keys.count) {
      if isHouseNumber(end, in: text) { return end > index + 1 ? end : nil }
      end += 1
    }
    return nil
  }

  private static func houseNumber(after index: Int, in text: ScannedText) -> Int? {
    index + 1 < text.keys.count && isHouseNumber(index + 1, in: text) ? index + 1 : nil
  }

  private static func followedByPart(_ index: Int, in text: ScannedText) -> Bool {
    index + 1 < text.keys.count && parts.contains(text.keys[index + 1]) && text.keys[index].count > 3
  }

  private static func isCompound(_ key: String) -> Bool {
    compoundEndings.contains { key.hasSuffix($0) && key.count > $0.count + 2 }
  }

  /// One to five digits, with one letter at most behind them.
  private static func isHouseNumber(_ index: Int, in text: ScannedText) -> Bool {
    let word = text.bytes[text.words[index]]
    let digits = word.prefix { $0.isDigit }.count
    guard (1...5).contains(digits), word.count - digits <= 1, word.dropFirst(digits).allSatisfy(\.isLetter) else {
      return false
    }
    let before = text.byte(text.words[index].lowerBound - 1)
    return before != 0xA3 && before != UInt8(ascii: "$") && before != UInt8(ascii: ".")
  }

  private static func isCapital(_ index: Int, in text: ScannedText) -> Bool {
    let first = text.bytes[text.words[index].lowerBound]
    return first.isUpper || first == 0xC3
  }
}
