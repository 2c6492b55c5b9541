/// A display name taken apart for comparison: lower-case letters without accents.
struct NameParts: Hashable {
  let given: String

  /// All words after the first, hyphenated ones whole and in their parts.
  let surnames: [String]

  private static let noise: Set<String> = [
    "dr", "prof", "mr", "mrs", "ms", "miss", "sir", "phd", "mba", "msc", "bsc", "ba", "cfa", "acca", "pmp", "jr", "sr",
    "ii",
    "iii", "rn", "esq", "she", "her", "he", "him", "they", "them",
  ]
  private static let particles: Set<String> = [
    "de", "da", "do", "dos", "del", "van", "von", "der", "den", "la", "le", "al", "bin", "ibn",
  ]

  /// Nothing for a name without letters.
  init?(_ name: String) {
    let main = name.split(separator: ",").first.map(String.init) ?? name
    let words = NameParts.words(main).filter { !NameParts.noise.contains($0) }
    guard let first = words.first else { return nil }
    given = first
    let rest = words.dropFirst().filter { !NameParts.particles.contains($0) }
    surnames = rest.isEmpty ? Array(words.dropFirst()) : Array(rest)
  }

  /// The last name in its joined form; empty where there is none.
  var surname: String { surnames.last?.replacing("-", with: "") ?? "" }

  private static func words(_ name: String) -> [String] {
    var withoutBrackets = ""
    var depth = 0
    for character in name {
      if character == "(" { depth += 1 }
      if depth == 0 { withoutBrackets.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    return fold(withoutBrackets).split { !$0.isLetter && $0 != "-" }.map(String.init).filter { $0 != "-" }
  }

  /// Lower case without accents; letters that no accent explains are spelt out.
  static func fold(_ text: String) -> String {
    var folded = ""
    for scalar in text.lowercased().decomposedScalars {
      switch scalar {
      case "ł": folded += "l"
      case "đ", "ð": folded += "d"
      case "ø": folded += "o"
      case "ß": folded += "ss"
      case "æ": folded += "ae"
      case "œ": folded += "oe"
      case "þ": folded += "th"
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      default: folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }
}

extension String {
  /// Scalars with accents apart, as far as the standard library can tell: by canonical equivalence of single letters.
  fileprivate var decomposedScalars: [Unicode.Scalar] {
    flatMap { character -> [Unicode.Scalar] in
      if character.isASCII { return Array(character.unicodeScalars) }
      if let base = Accents.base[character] { return [base] }
      return Array(character.unicodeScalars)
    }
  }
}
