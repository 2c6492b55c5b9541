/// Expands a phrase of the lexicon into plain sequences of steps.
struct PhraseParser {
  private var rest: Substring

  /// Every sequence that a phrase stands for.
  static func sequences(of phrase: String) -> [[PhrasePart]] {
    var parser = PhraseParser(rest: phrase[...])
    return parser.alternatives().filter { !$0.isEmpty }
  }

  private mutating func alternatives() -> [[PhrasePart]] {
    var found: [[PhrasePart]] = []
    var current: [[PhrasePart]] = [[]]
    while let next = rest.first, next != ")" {
      switch next {
      case "|":
        rest.removeFirst()
        found += current
        current = [[]]
      case " ": rest.removeFirst()
      default: current = PhraseParser.product(current, step())
      }
    }
    return found + current
  }

  private mutating func step() -> [[PhrasePart]] {
    switch rest.first {
    case "(": group()
    case "{": gap()
    default: word()
    }
  }

  private mutating func group() -> [[PhrasePart]] {
    rest.removeFirst()
    let inner = alternatives()
    if rest.first == ")" { rest.removeFirst() }
    return inner
  }

  private mutating func gap() -> [[PhrasePart]] {
    let body = rest.prefix { $0 != "}" }
    rest = rest.dropFirst(body.count + 1)
    let bounds = body.dropFirst().split(separator: ",").compactMap { Int($0) }
    guard let least = bounds.first, let most = bounds.last, least <= most else { return [[]] }
    return (least...most).map { Array(repeating: .any, count: $0) }
  }

  private mutating func word() -> [[PhrasePart]] {
    let body = rest.prefix { !" |(){}".contains($0) }
    rest = rest.dropFirst(max(1, body.count))
    if body == "<n>" { return [[.number]] }
    if body.hasPrefix("<"), let kind = EntityKind(rawValue: String(body.dropFirst().dropLast())) {
      return [[.entity(kind)]]
    }
    if body.hasSuffix("*") { return [[.stem(WordHash.of(body.dropLast()))]] }
    return [[.word(WordHash.of(body))]]
  }

  private static func product(_ left: [[PhrasePart]], _ right: [[PhrasePart]]) -> [[PhrasePart]] {
    left.flatMap { start in right.map { start + $0 } }
  }
}
