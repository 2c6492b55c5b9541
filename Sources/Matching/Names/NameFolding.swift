import Foundation

/// Letters of any script → the letters a to z.
///
/// ASCII and accented Latin letters by table; other scripts by ICU's transforms, which the Unicode project publishes.
enum NameFolding {
  /// Lower-case a to z and digits; everything else is dropped.
  static func fold(_ text: some StringProtocol) -> String {
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    var foreign = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        append(ascii: scalar, to: &folded)
      } else if let letters = latin(scalar) {
        folded += letters
      } else if !isMark(scalar) {
        foreign.unicodeScalars.append(scalar)
      }
    }
    return foreign.isEmpty ? folded : folded + transliterated(foreign)
  }

  private static func append(ascii scalar: Unicode.Scalar, to folded: inout String) {
    switch scalar {
    case "a"..."z", "0"..."9": folded.unicodeScalars.append(scalar)
    case "A"..."Z": folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
    default: break
    }
  }

  /// The letters below an accented Latin one; nil for another script.
  static func latin(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xC0..<0x250: accented[Int(scalar.value) - 0xC0]
    case 0x1E00..<0x1F00: accented[Int(scalar.value) - 0x1E00 + 0x190]
    default: nil
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: !NameScript(scalar).isAbjad
    default: false
    }
  }

  /// Letters whose stroke or joining no accent explains.
  private static let strokes: [Unicode.Scalar: String] = [
    "ł": "l", "đ": "d", "ð": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ħ": "h", "ŋ": "n",
    "ə": "a", "ƶ": "z", "ŧ": "t", "ɛ": "e", "ơ": "o", "ư": "u", "ẞ": "ss", "ĸ": "k", "ŉ": "n", "ſ": "s",
  ]

  private static let accented: [String] = (Array(0xC0..<0x250) + Array(0x1E00..<0x1F00)).map { code in
    guard let scalar = Unicode.Scalar(UInt32(code)) else { return "" }
    let lower = String(scalar).lowercased()
    if let first = lower.unicodeScalars.first, let letters = strokes[first] { return letters }
    let parts = lower.decomposedStringWithCanonicalMapping.unicodeScalars
    return String(String.UnicodeScalarView(parts.filter { ("a"..."z").contains($0) }))
  }

  /// Romanises a word of one script.
  private static func transliterated(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return "" }
    let romanised: String? =
      switch NameScript(first) {
      case .cyrillic: cyrillic(text)
      case .hangul: hangul(text)
      case .arabic: ArabicNames.romanised(text)
      case .han: text.applyingTransform(StringTransform("Han-Latin; Latin-ASCII; Lower()"), reverse: false)
      default: text.applyingTransform(StringTransform("Any-Latin; Latin-ASCII; Lower()"), reverse: false)
      }
    return String(
      (romanised ?? "").unicodeScalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) }.map(
        Character.init))
  }

  private static func cyrillic(_ text: String) -> String? {
    let isUkrainian = text.unicodeScalars.contains { "іїєґІЇЄҐ".unicodeScalars.contains($0) }
    let transform = isUkrainian ? "Ukrainian-Latin/BGN" : "Russian-Latin/BGN"
    return text.applyingTransform(StringTransform("\(transform); Any-Latin; Latin-ASCII; Lower()"), reverse: false)
  }

  /// Syllable by syllable, so that sounds don't run into each other.
  private static func hangul(_ text: String) -> String? {
    text.map { syllable in
      String(syllable).applyingTransform(StringTransform("Any-Latin; Latin-ASCII; Lower()"), reverse: false) ?? ""
    }.joined()
  }
}

extension NameFolding {
  /// The words of a text, folded.
  static func foldWords(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { fold($0) }.filter { !$0.isEmpty }
  }
}
