/// A text as bytes and words, prepared once for the scanners.
///
/// Ranges inside are in UTF-8 bytes; `recognition` turns them into Unicode scalars.
package struct ScannedText: Sendable {
  let bytes: [UInt8]

  /// Runs of letters, digits and apostrophes inside a word, in bytes.
  let words: [Range<Int>]

  /// The words in lower case, typographic apostrophes made plain.
  let keys: [String]

  private let isASCII: Bool

  /// Unicode scalars that begin before each block of the bytes; empty for ASCII.
  private let marks: [Int]

  private static let block = 256

  package init(_ text: String) {
    bytes = Array(text.utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    marks = isASCII ? [] : ScannedText.marks(of: bytes)
    words = ScannedText.wordRanges(in: bytes)
    let whole = bytes
    keys = words.map { ScannedText.key(whole[$0]) }
  }

  /// The range in Unicode scalars.
  package func scalars(_ range: Range<Int>) -> Range<Int> {
    if isASCII { return range }
    return scalar(at: range.lowerBound)..<scalar(at: range.upperBound)
  }

  private func scalar(at byte: Int) -> Int {
    let block = byte / ScannedText.block
    return marks[block] + ScannedText.scalars(in: bytes[block * ScannedText.block..<byte])
  }

  private static func marks(of bytes: [UInt8]) -> [Int] {
    var found = [0]
    for start in stride(from: 0, to: bytes.count, by: block) {
      found.append(found[found.count - 1] + scalars(in: bytes[start..<min(bytes.count, start + block)]))
    }
    return found
  }

  private static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func recognition(_ kind: Recognition.Kind, _ range: Range<Int>, weight: Double) -> Recognition {
    Recognition(kind: kind, range: scalars(range), text: string(range), weight: weight)
  }

  func byte(_ index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

  /// Whether no letter or digit touches the range from outside.
  func standsAlone(_ range: Range<Int>) -> Bool {
    !(byte(range.lowerBound - 1)?.isWordByte ?? false) && !(byte(range.upperBound)?.isWordByte ?? false)
  }

  /// Whether one of the words stands at most so many bytes before or after the range.
  func mentions(_ wanted: Set<String>, near range: Range<Int>, within distance: Int) -> Bool {
    let zone = max(0, range.lowerBound - distance)..<min(bytes.count, range.upperBound + distance)
    var index = firstWord(from: zone.lowerBound)
    while index < words.count, words[index].upperBound <= zone.upperBound {
      if wanted.contains(keys[index]) || wanted.contains(owner(of: index)) { return true }
      index += 1
    }
    return false
  }

  /// The word without a possessive `'s`.
  func owner(of index: Int) -> String {
    keys[index].hasSuffix("'s") ? String(keys[index].dropLast(2)) : keys[index]
  }

  /// Index of the first word that begins at the byte or later.
  func firstWord(from byte: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].lowerBound < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func wordRanges(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for index in bytes.indices {
      if bytes[index].isWordByte && !isPunctuation(bytes, index) || isInnerApostrophe(bytes, index) {
        if start == nil { start = index }
      } else if let begun = start {
        found.append(begun..<index)
        start = nil
      }
    }
    if let begun = start { found.append(begun..<bytes.count) }
    return found
  }

  private static func isInnerApostrophe(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index > 0, index + 1 < bytes.count else { return false }
    if bytes[index] == UInt8(ascii: "'") { return bytes[index - 1].isLetter && bytes[index + 1].isLetter }
    return isTypographicApostrophe(bytes, index)
  }

  /// A byte of U+2019 between two letters.
  private static func isTypographicApostrophe(_ bytes: [UInt8], _ index: Int) -> Bool {
    for lead in max(1, index - 2)...index where lead + 3 < bytes.count && bytes[lead] == 0xE2 {
      guard bytes[lead + 1] == 0x80, bytes[lead + 2] == 0x99 else { continue }
      return bytes[lead - 1].isLetter && bytes[lead + 3].isLetter
    }
    return false
  }

  /// A byte of the general punctuation block (dashes, quotes, ellipsis), which parts words.
  private static func isPunctuation(_ bytes: [UInt8], _ index: Int) -> Bool {
    for lead in max(0, index - 2)...index where lead + 2 < bytes.count && bytes[lead] == 0xE2 {
      if bytes[lead + 1] == 0x80 { return true }
    }
    return false
  }

  private static func key(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes.map(\.lowered), as: UTF8.self) }
    let word = String(decoding: bytes, as: UTF8.self).lowercased()
    return String(String.UnicodeScalarView(word.unicodeScalars.map { $0 == "\u{2019}" ? "'" : $0 }))
  }
}
