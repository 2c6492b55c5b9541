/// Reads a phrase of the lexicon into steps, alternatives and gaps.
struct PhraseParser {
  /// A part of a phrase.
  indirect enum Piece: Sendable {
    case step(PhrasePart)
    case choice([[Piece]])
    case gap(Int, Int)
  }

  private var rest: Substring

  /// The pieces of a phrase, one after the other.
  static func pieces(of phrase: String) -> [Piece] {
    var parser = PhraseParser(rest: phrase[...])
    let found = parser.alternatives()
    return found.count == 1 ? found[0] : [.choice(found)]
  }

  private mutating func alternatives() -> [[Piece]] {
    var found: [[Piece]] = []
    var current: [Piece] = []
    while let next = rest.first, next != ")" {
      switch next {
      case "|":
        rest.removeFirst()
        found.append(current)
        current = []
      case " ": rest.removeFirst()
      default: current.append(piece())
      }
    }
    return found + [current]
  }

  private mutating func piece() -> Piece {
    switch rest.first {
    case "(": group()
    case "{": gap()
    default: .step(word())
    }
  }

  private mutating func group() -> Piece {
    rest.removeFirst()
    let inner = alternatives()
    if rest.first == ")" { rest.removeFirst() }
    return .choice(inner)
  }

  private mutating func gap() -> Piece {
    let body = rest.prefix { $0 != "}" }
    rest = rest.dropFirst(body.count + 1)
    let bounds = body.dropFirst().split(separator: ",").compactMap { Int($0) }
    guard let least = bounds.first, let most = bounds.last, least <= most else { return .gap(0, 0) }
    return .gap(least, most)
  }

  private mutating func word() -> PhrasePart {
    let body = rest.prefix { !" |(){}".contains($0) }
    rest = rest.dropFirst(max(1, body.count))
    if body == "<n>" { return .number }
    if body.hasPrefix("<"), let kind = EntityKind(rawValue: String(body.dropFirst().dropLast())) {
      return .entity(kind)
    }
    // Two stars at the end are letters that somebody hid, one is a stem.
    if body.hasSuffix("*"), !body.hasSuffix("**") { return .stem(WordHash.of(body.dropLast())) }
    return .word(WordHash.of(body))
  }
}
