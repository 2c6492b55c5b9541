import Model

/// Reads from an item what the classifier weighs: words, pairs of words, stems, phrases of the lexicons, names by
/// their kind, forms, and what the item is.
///
/// Names of the owner's context count as their kind only, so that what was learned holds for any owner. The trainer
/// does not repeat any of this: it reads what `quality features` writes.
struct FeatureReader {
  /// A part of a text that is weighed for itself, so that a long text is as loud as its loudest part.
  struct Part: Sendable {
    var words: Range<Int>
    /// Words that count, for the scale of the sum.
    var size = 0
  }

  private static let longestPart = 60

  /// Beyond these many forms a text is a list, and more of them tell nothing new.
  private static let mostForms = 64

  let text: AnalysedText
  private let forms: ArraySlice<Recognition>
  private let kind: ItemKind
  private let side: Side
  private let tokens: [Token]

  /// What holds for the whole text, asked once: a long one has many parts.
  private let asks: Bool
  private let isQuoted: Bool
  private let isOfOwnTrade: Bool

  private struct Token {
    var hash: UInt64
    var stem: UInt64
    var words: Range<Int>
  }

  init(_ text: AnalysedText, _ forms: [Recognition], of item: Item, on side: Side, trades: [Int]) {
    self.text = text
    self.forms = forms.prefix(FeatureReader.mostForms)
    kind = item.kind
    self.side = side
    tokens = FeatureReader.tokens(of: text)
    asks = text.asks
    isQuoted = text.isMostlyQuoted
    isOfOwnTrade = !trades.isEmpty && text.matches.contains { trades.contains($0.categoryID) }
  }

  init(_ item: ItemCase) {
    self.init(item.text, item.forms, of: item.item, on: item.account.side, trades: item.situation.trades)
  }

  /// Parts of the text: whole sentences where they fit.
  var parts: [Part] {
    let words = text.words
    guard words.count > FeatureReader.longestPart else { return [Part(words: words.indices)] }
    var found: [Part] = []
    var start = 0
    for index in words.indices.dropFirst() {
      let length = index - start
      let isNewSentence = words[index].sentence != words[index - 1].sentence
      if length >= FeatureReader.longestPart || (isNewSentence && length >= FeatureReader.longestPart / 2) {
        found.append(Part(words: start..<index))
        start = index
      }
    }
    return found + [Part(words: start..<words.count)]
  }

  /// Hands out the features of a part, each with its key and the words that it comes from; answers how many words counted.
  @inline(__always)
  func read(_ part: Part, _ take: (UInt32, Range<Int>) -> Void) -> Int {
    var before = FeatureReader.begin
    var beforeThat: UInt64 = 0
    var size = 0
    for token in within(part, tokens, \.words) {
      size += 1
      give(token.hash, token.words, take)
      give(FeatureReader.mix(before, token.hash, 1), token.words, take)
      if beforeThat != 0 { give(FeatureReader.mix(beforeThat, token.hash, 2), token.words, take) }
      if token.stem != 0 { give(token.stem, token.words, take) }
      beforeThat = before
      before = token.hash
    }
    readPhrases(part, take)
    readWhole(words: part.words.count, take)
    return size
  }

  /// Those of a list, which is in the order of the text, that begin in a part.
  @inline(__always)
  private func within<Element>(
    _ part: Part, _ list: [Element], _ words: KeyPath<Element, Range<Int>>
  ) -> ArraySlice<Element> {
    if part.words == text.words.indices { return list[...] }
    let start = list.partitioningIndex { $0[keyPath: words].lowerBound >= part.words.lowerBound }
    let end = list.partitioningIndex { $0[keyPath: words].lowerBound >= part.words.upperBound }
    return list[start..<end]
  }

  /// Each category of phrases once, and the pairs of fields, names and forms that stand together.
  @inline(__always)
  private func readPhrases(_ part: Part, _ take: (UInt32, Range<Int>) -> Void) {
    var seen: [Int] = []
    var fields = forms.map { FeatureNames.form($0.kind) }
    for match in within(part, text.matches, \.words) {
      guard !seen.contains(match.categoryID) else { continue }
      seen.append(match.categoryID)
      let category = FeatureReader.category(match.categoryID)
      give(category, match.words, take)
      if FeatureReader.isField[match.categoryID] { fields.append(category) }
    }
    for name in within(part, text.entities, \.words) {
      let kind = FeatureReader.kinds[EntityKind.allCases.firstIndex(of: name.kind) ?? 0]
      if !fields.contains(kind) { fields.append(kind) }
    }
    if text.isFirstPerson { fields.append(FeatureNames.firstPerson) }
    givePairs(of: fields, take)
  }

  @inline(__always)
  private func givePairs(of fields: [UInt64], _ take: (UInt32, Range<Int>) -> Void) {
    guard fields.count > 1 else { return }
    let fields = fields.sorted()
    for (place, first) in fields.enumerated() {
      for second in fields[(place + 1)...] where second != first {
        give(FeatureReader.mix(first, second, 3), 0..<0, take)
      }
    }
  }

  /// What the item is, whatever its words.
  @inline(__always)
  private func readWhole(words: Int, _ take: (UInt32, Range<Int>) -> Void) {
    give(FeatureNames.kind(kind), 0..<0, take)
    give(FeatureNames.side(side), 0..<0, take)
    give(FeatureNames.length(words), 0..<0, take)
    if text.isFirstPerson { give(FeatureNames.firstPerson, 0..<0, take) }
    if asks { give(FeatureNames.asks, 0..<0, take) }
    if isQuoted { give(FeatureNames.quoted, 0..<0, take) }
    if isOfOwnTrade { give(FeatureNames.ownTrade, 0..<0, take) }
    for form in forms { give(FeatureNames.form(form.kind), 0..<0, take) }
  }

  @inline(__always)
  private func give(_ hash: UInt64, _ words: Range<Int>, _ take: (UInt32, Range<Int>) -> Void) {
    take(FeatureReader.key(hash), words)
  }
}

extension FeatureReader {
  static let begin = WordHash.of("<s>")

  static func key(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ hash >> 32) }

  /// A hash of two in their order.
  @inline(__always)
  static func mix(_ first: UInt64, _ second: UInt64, _ salt: UInt64) -> UInt64 {
    let turned = first << 23 | first >> 41
    let mixed = (turned ^ second &+ salt) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 29
  }

  private static let categories = TextLexicons.all.categories.map { WordHash.of("c:\($0)") }

  private static let isField = TextLexicons.all.categories.map { $0.hasPrefix("field.") }

  static func category(_ place: Int) -> UInt64 { categories[place] }

  private static let kinds = EntityKind.allCases.map { WordHash.of("<\($0.rawValue)>") }

  /// The words with every name of the context as one token of its kind, numbers without their digits.
  private static func tokens(of text: AnalysedText) -> [Token] {
    var found: [Token] = []
    found.reserveCapacity(text.words.count)
    var index = 0
    for name in text.entities {
      while index < name.words.lowerBound {
        found.append(token(at: index, in: text))
        index += 1
      }
      let place = EntityKind.allCases.firstIndex(of: name.kind) ?? 0
      found.append(Token(hash: kinds[place], stem: 0, words: name.words))
      index = name.words.upperBound
    }
    while index < text.words.count {
      found.append(token(at: index, in: text))
      index += 1
    }
    return found
  }

  private static func token(at index: Int, in text: AnalysedText) -> Token {
    let word = text.words[index]
    let place = index..<index + 1
    if word.mark == "@" { return Token(hash: FeatureNames.handle, stem: 0, words: place) }
    if word.isNumber { return Token(hash: number(text.folded[word.folded]), stem: 0, words: place) }
    return Token(hash: word.base, stem: stem(text.folded[word.folded]), words: place)
  }

  /// `<n>` and the letters behind the digits: `6am` is `<n>am`.
  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = WordHash.of("<n>")
    for byte in bytes where !(0x30...0x39).contains(byte) { hash = WordHash.adding(byte, to: hash) }
    return hash
  }

  /// The commonest endings by their last byte, the longest first.
  private static let endings: [[[UInt8]]] = {
    var found: [[[UInt8]]] = Array(repeating: [], count: 256)
    for ending in ["ings", "ments", "ness", "ies", "ing", "ers", "ied", "ment", "ed", "es", "er", "ly", "s", "y", "e"] {
      let bytes = Array(ending.utf8)
      found[Int(bytes[bytes.count - 1])].append(bytes)
    }
    return found
  }()

  /// The hash of a word of five letters or more without its commonest ending; 0 for shorter ones.
  private static func stem(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    guard bytes.count >= 5, let last = bytes.last else { return 0 }
    var length = bytes.count
    for ending in endings[Int(last)]
    where length - ending.count >= 3 && bytes.suffix(ending.count).elementsEqual(ending) {
      length -= ending.count
      break
    }
    var hash = WordHash.adding(0x7E, to: WordHash.start)
    for byte in bytes.prefix(length) { hash = WordHash.adding(byte, to: hash) }
    return hash
  }
}
