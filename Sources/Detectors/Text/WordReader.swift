/// Reads a text once, from left to right, into folded words.
struct WordReader {
  private(set) var words: [Word] = []

  private var text = ""
  private var prefixes: [UInt64] = []
  private var base: UInt64?
  private var begin = 0
  private var capitals = 0
  private var letters = 0
  private var startsCapital = false
  private var sentence = 0
  private var isQuoted = false
  private var mark: Unicode.Scalar?
  private var isBroken = false

  /// The words of a text.
  static func words(of text: String) -> [Word] {
    var reader = WordReader()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      reader.take(
        scalar, at: index, before: index + 1 < scalars.count ? scalars[index + 1] : " ",
        after: index > 0 ? scalars[index - 1] : " ")
    }
    reader.endWord(at: scalars.count)
    return reader.words
  }

  private mutating func take(
    _ scalar: Unicode.Scalar, at index: Int, before next: Unicode.Scalar, after last: Unicode.Scalar
  ) {
    if let folded = LetterFold.folded(scalar) {
      append(folded, scalar, at: index)
    } else if scalar == "'" || scalar == "\u{2019}" {
      apostrophe(at: index, before: next, after: last)
    } else if scalar.value < 0x300 || scalar.value > 0x36F {
      endWord(at: index)
      separate(scalar, before: next, after: last)
    }
  }

  private mutating func append(_ folded: String, _ scalar: Unicode.Scalar, at index: Int) {
    let isCapital = scalar.properties.isUppercase
    if text.isEmpty {
      begin = index
      startsCapital = isCapital
    }
    letters += 1
    if isCapital { capitals += 1 }
    text += folded
    for byte in folded.utf8 {
      prefixes.append(WordHash.adding(byte, to: prefixes.last ?? WordHash.start))
    }
  }

  /// Inside a word it is dropped; elsewhere it opens or closes a quotation.
  private mutating func apostrophe(at index: Int, before next: Unicode.Scalar, after last: Unicode.Scalar) {
    let followsLetter = !text.isEmpty
    let precedesLetter = LetterFold.folded(next) != nil
    if followsLetter, precedesLetter {
      base = prefixes.last
      if next != "s" && next != "S" { base = nil }
      return
    }
    endWord(at: index)
    if precedesLetter, !followsLetter, last == " " || last == "\n" || last == "(" {
      isQuoted = true
      isBroken = true
    } else if followsLetter {
      isQuoted = false
    }
  }

  private mutating func separate(_ scalar: Unicode.Scalar, before next: Unicode.Scalar, after last: Unicode.Scalar) {
    switch scalar {
    case " ", "-", "\u{2010}", "\u{2011}", "/", "\t": mark = nil
    case "#", "@": mark = scalar
    case "\"": toggleQuotation()
    case "\u{201C}", "\u{201E}", "\u{00AB}": isQuoted = true
    case "\u{201D}", "\u{00BB}": isQuoted = false
    case "\n":
      endSentence()
      isQuoted = false
    case ".", "!", "?", "\u{2026}": if LetterFold.folded(next) == nil { endSentence() }
    default: isBroken = true
    }
  }

  private mutating func toggleQuotation() {
    isQuoted.toggle()
    isBroken = true
  }

  private mutating func endSentence() {
    if words.last?.sentence == sentence { sentence += 1 }
    isBroken = true
  }

  private mutating func endWord(at end: Int) {
    guard !text.isEmpty, let hash = prefixes.last else { return }
    words.append(
      Word(
        text: text, prefixes: prefixes, base: base ?? hash, range: begin..<end, sentence: sentence,
        isQuoted: isQuoted, isCapitalised: startsCapital, isShouted: letters >= 3 && capitals == letters, mark: mark,
        followsBreak: isBroken))
    text = ""
    prefixes = []
    base = nil
    capitals = 0
    letters = 0
    mark = nil
    isBroken = false
  }
}
