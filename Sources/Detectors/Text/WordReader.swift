/// Reads a text once, from left to right, byte by byte, into folded words.
struct WordReader {
  /// What a text was read into.
  struct Reading: Sendable {
    var words: [Word] = []

    /// The folded words, one after the other, in UTF-8.
    var folded: [UInt8] = []

    /// Whether each sentence ends in a question mark, by its number.
    var questions: [Bool] = []

    func text(of word: Word) -> String { String(decoding: folded[word.folded], as: UTF8.self) }
  }

  private var reading = Reading()
  private var wordStart = 0
  private var begin = 0
  private var capitals = 0
  private var letters = 0
  private var startsCapital = false
  private var stretched: UInt8 = 0
  /// Where a possessive `'s` may begin, in folded bytes; -1 where none does.
  private var possessive = -1
  private var sentence = 0
  private var isQuoted = false
  private var mark: Unicode.Scalar?
  private var isBroken = false
  private var source = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// Where in the source reading goes on.
  private var place = 0

  /// The words of a text with all that was read on the way.
  static func read(_ text: String) -> Reading {
    var text = text
    return text.withUTF8 { bytes in
      var reader = WordReader()
      reader.reading.folded.reserveCapacity(bytes.count)
      reader.reading.words.reserveCapacity(bytes.count / 5 + 1)
      reader.readAll(bytes)
      return reader.reading
    }
  }

  /// The words of a text.
  static func words(of text: String) -> [Word] { read(text).words }

  /// The folded words of a text.
  static func texts(of text: String) -> [String] {
    let reading = read(text)
    return reading.words.map { reading.text(of: $0) }
  }

  private mutating func readAll(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    var index = 0
    var last: Unicode.Scalar = " "
    source = bytes
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        at += 1
        let next = at < bytes.count ? bytes[at] : 0x20
        takeASCII(byte, at: index, next: next, bytes, at, last)
        last = Unicode.Scalar(byte)
      } else {
        let scalar = WordReader.scalar(bytes, &at)
        place = at
        take(scalar, at: index, before: WordReader.peek(bytes, at), after: last)
        last = scalar
      }
      index += 1
    }
    endWord(at: index)
  }

  @inline(__always)
  private mutating func takeASCII(
    _ byte: UInt8, at index: Int, next: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int,
    _ last: Unicode.Scalar
  ) {
    switch byte {
    case 0x61...0x7A: append(byte, isCapital: false, at: index)
    case 0x41...0x5A: append(byte + 32, isCapital: true, at: index)
    case 0x30...0x39: append(byte, isCapital: false, at: index)
    case 0x20: if wordStart < reading.folded.count { endWord(at: index) } else { mark = nil }
    default:
      place = at
      take(Unicode.Scalar(byte), at: index, before: WordReader.peek(bytes, at), after: last)
    }
  }

  private mutating func take(
    _ scalar: Unicode.Scalar, at index: Int, before next: Unicode.Scalar, after last: Unicode.Scalar
  ) {
    if scalar.value >= 0x80, let folded = LetterFold.folded(scalar) {
      let isCapital = scalar.properties.isUppercase
      for byte in folded.utf8 { append(byte, isCapital: isCapital, at: index) }
    } else if scalar == "'" || scalar == "\u{2019}" {
      apostrophe(at: index, before: next, after: last)
    } else if scalar == "*", wordStart < reading.folded.count, next == "*" || LetterFold.isLetter(next) {
      append(0x2A, isCapital: false, at: index)
    } else if !(0x300...0x36F).contains(scalar.value), scalar.value != 0x200B, scalar.value != 0x200D {
      endWord(at: index)
      separate(scalar, before: next)
    }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8, isCapital: Bool, at index: Int) {
    let length = reading.folded.count - wordStart
    if length == 0 {
      begin = index
      startsCapital = isCapital
    }
    letters += 1
    if isCapital { capitals += 1 }
    if byte == stretched { return }
    stretched = 0
    if length >= 2, byte >= 0x61, wordStart + length != possessive, reading.folded[wordStart + length - 1] == byte,
      reading.folded[wordStart + length - 2] == byte
    {
      reading.folded.removeLast()
      stretched = byte
      return
    }
    reading.folded.append(byte)
  }

  /// Inside a word it is dropped; elsewhere it opens or closes a quotation.
  private mutating func apostrophe(at index: Int, before next: Unicode.Scalar, after last: Unicode.Scalar) {
    let followsLetter = wordStart < reading.folded.count
    let precedesLetter = LetterFold.isLetter(next)
    if followsLetter, precedesLetter {
      possessive = next == "s" || next == "S" ? reading.folded.count : -1
      return
    }
    endWord(at: index)
    if precedesLetter, !followsLetter, last == " " || last == "\n" || last == "(" {
      // Without an end it is a letter left out: 'em, 'til, Dutch 's.
      guard isClosed else { return }
      isQuoted = true
      isBroken = true
    } else if followsLetter {
      isQuoted = false
    }
  }

  /// How many bytes ahead a quotation may end.
  private static let longestQuotation = 400

  /// Whether an apostrophe with no letter behind it follows in the same line.
  private var isClosed: Bool {
    var at = place
    let end = min(source.count, place + WordReader.longestQuotation)
    while at < end, source[at] != 0x0A {
      let isCurly = source[at] == 0xE2 && at + 2 < end && source[at + 1] == 0x80 && source[at + 2] == 0x99
      let length = isCurly ? 3 : 1
      if isCurly || source[at] == 0x27, at + length >= source.count || !WordReader.isWordByte(source[at + length]) {
        return true
      }
      at += length
    }
    return false
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private mutating func separate(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) {
    switch scalar {
    case " ", "-", "_", "\u{2010}", "\u{2011}", "/", "\t", "\u{A0}": mark = nil
    case "#", "@": mark = scalar
    case "\"":
      isQuoted.toggle()
      isBroken = true
    case "\u{201C}", "\u{201E}", "\u{00AB}": isQuoted = true
    case "\u{201D}", "\u{00BB}": isQuoted = false
    case "\n":
      endSentence(asks: false)
      isQuoted = false
    case ".", "!", "?", "\u{2026}": if !LetterFold.isLetter(next) { endSentence(asks: scalar == "?") }
    default: isBroken = true
    }
  }

  private mutating func endSentence(asks: Bool) {
    isBroken = true
    let hasWords = reading.words.last?.sentence == sentence
    if asks, let last = reading.words.last?.sentence {
      while reading.questions.count <= last { reading.questions.append(false) }
      reading.questions[last] = true
    }
    if hasWords { sentence += 1 }
  }

  private mutating func endWord(at end: Int) {
    guard wordStart < reading.folded.count else { return }
    let place = wordStart..<reading.folded.count
    let (hash, base) = hashes(of: place)
    let first = reading.folded[wordStart]
    reading.words.append(
      Word(
        hash: hash, base: base, folded: place, range: begin..<end, sentence: sentence,
        traits: WordTraits.of(hash), isQuoted: isQuoted, isCapitalised: startsCapital,
        isShouted: letters >= 3 && capitals == letters, followsBreak: isBroken,
        isNumber: first >= 0x30 && first <= 0x39, mark: mark))
    wordStart = place.upperBound
    possessive = -1
    stretched = 0
    capitals = 0
    letters = 0
    mark = nil
    isBroken = false
  }

  /// The hash of the word, and of what stands before a possessive `s`.
  private func hashes(of place: Range<Int>) -> (hash: UInt64, base: UInt64) {
    var hash = WordHash.start
    var base: UInt64?
    for at in place {
      if at == possessive, at == place.upperBound - 1 { base = hash }
      hash = WordHash.adding(reading.folded[at], to: hash)
    }
    return (hash, base ?? hash)
  }

  /// The scalar at a place, which moves behind it; bytes are those of a `String` and so well formed.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Unicode.Scalar {
    let lead = bytes[at]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (length == 1 ? 0x7F : length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<max(length, 1) where at + offset < bytes.count {
      value = value << 6 | UInt32(bytes[at + offset] & 0x3F)
    }
    at += length
    return Unicode.Scalar(value) ?? " "
  }

  private static func peek(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Unicode.Scalar {
    guard at < bytes.count else { return " " }
    var place = at
    return scalar(bytes, &place)
  }
}
