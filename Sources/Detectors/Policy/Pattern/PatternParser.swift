/// Reads a pattern.
///
/// Literals; `.`; `[a-z]` and `[^a-z]`; `\\d \\w \\s` and their capitals; `\\b \\B ^ $`; groups `( )` and
/// `(?: )`; `|`; `* + ?` and `{m}`, `{m,}`, `{m,n}` up to 100. Case does not matter. There are no references back and no
/// looking around, so every pattern runs in time linear in the text.
struct PatternParser {
  /// Longer patterns, deeper groups and larger counts are refused.
  static let longest = 500
  static let deepest = 30
  static let mostRepeats = 100

  private var rest: Substring.UnicodeScalarView
  private var depth = 0

  static func node(of pattern: String) throws(PatternProblem) -> PatternNode {
    guard !pattern.isEmpty else { throw PatternProblem("the pattern is empty") }
    guard pattern.unicodeScalars.count <= longest else {
      throw PatternProblem("the pattern is longer than \(longest) characters")
    }
    var parser = PatternParser(rest: pattern[...].unicodeScalars)
    let node = try parser.choice()
    guard parser.rest.isEmpty else { throw PatternProblem("a ')' has no '(' before it") }
    return node
  }

  private mutating func choice() throws(PatternProblem) -> PatternNode {
    var branches = [try sequence()]
    while rest.first == "|" {
      rest.removeFirst()
      branches.append(try sequence())
    }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(PatternProblem) -> PatternNode {
    var nodes: [PatternNode] = []
    while let next = rest.first, next != "|", next != ")" { nodes.append(try repeated(try atom())) }
    return nodes.count == 1 ? nodes[0] : nodes.isEmpty ? .empty : .sequence(nodes)
  }

  private mutating func repeated(_ node: PatternNode) throws(PatternProblem) -> PatternNode {
    let repetition: PatternNode
    switch rest.first {
    case "*": repetition = .repetition(node, least: 0, most: nil)
    case "+": repetition = .repetition(node, least: 1, most: nil)
    case "?": repetition = .repetition(node, least: 0, most: 1)
    case "{": return try counted(node)
    default: return node
    }
    rest.removeFirst()
    try refuseSecondCount()
    return repetition
  }

  private mutating func counted(_ node: PatternNode) throws(PatternProblem) -> PatternNode {
    rest.removeFirst()
    let body = String(String.UnicodeScalarView(rest.prefix { $0 != "}" }))
    rest = rest.dropFirst(body.unicodeScalars.count)
    guard rest.first == "}" else { throw PatternProblem("a '{' has no '}' after it") }
    rest.removeFirst()
    try refuseSecondCount()
    let parts = body.split(separator: ",", omittingEmptySubsequences: false)
    guard let least = parts.first.flatMap({ Int($0) }), parts.count <= 2, least >= 0 else {
      throw PatternProblem("a count must look like {2}, {2,} or {2,5}")
    }
    let isOpen = parts.count == 2 && parts[1].isEmpty
    guard let most = isOpen ? least : parts.last.flatMap({ Int($0) }), most >= least, most <= Self.mostRepeats else {
      throw PatternProblem("a count must rise and stay at or under \(Self.mostRepeats)")
    }
    return .repetition(node, least: least, most: isOpen ? nil : most)
  }

  private func refuseSecondCount() throws(PatternProblem) {
    if let next = rest.first, "*+?{".unicodeScalars.contains(next) {
      throw PatternProblem("two counts in a row; lazy and possessive counts are not known here")
    }
  }

  private mutating func atom() throws(PatternProblem) -> PatternNode {
    let next = rest.removeFirst()
    switch next {
    case "(": return try group()
    case "[": return .set(try list())
    case ".": return .set(.any)
    case "^": return .edge(.start)
    case "$": return .edge(.end)
    case "\\": return try escape()
    case "*", "+", "?", "{": throw PatternProblem("a count stands before anything that it could count")
    default: return .set(ScalarSet(ranges: [next.value...next.value]))
    }
  }

  private mutating func group() throws(PatternProblem) -> PatternNode {
    depth += 1
    guard depth <= Self.deepest else { throw PatternProblem("groups are nested deeper than \(Self.deepest)") }
    if rest.first == "?" {
      rest.removeFirst()
      guard rest.first == ":" else { throw PatternProblem("'(?' is known here only as '(?:'") }
      rest.removeFirst()
    }
    let inner = try choice()
    guard rest.first == ")" else { throw PatternProblem("a '(' has no ')' after it") }
    rest.removeFirst()
    depth -= 1
    return inner
  }

  private mutating func escape() throws(PatternProblem) -> PatternNode {
    guard let next = rest.first else { throw PatternProblem("it ends in a backslash") }
    rest.removeFirst()
    if let set = PatternParser.named(next) { return .set(set) }
    switch next {
    case "b": return .edge(.wordEdge)
    case "B": return .edge(.insideWord)
    case "n": return .set(ScalarSet(ranges: [10...10]))
    case "t": return .set(ScalarSet(ranges: [9...9]))
    default:
      guard !next.properties.isAlphabetic, !("0"..."9").contains(next) else {
        throw PatternProblem("'\\\(next)' is not known here")
      }
      return .set(ScalarSet(ranges: [next.value...next.value]))
    }
  }

  private static func named(_ letter: Unicode.Scalar) -> ScalarSet? {
    switch letter {
    case "d": .digits
    case "D": .digits.inverted
    case "w": .words
    case "W": .words.inverted
    case "s": .blanks
    case "S": .blanks.inverted
    default: nil
    }
  }

  private mutating func list() throws(PatternProblem) -> ScalarSet {
    var set = ScalarSet()
    if rest.first == "^" {
      rest.removeFirst()
      set.isNegated = true
    }
    var isFirst = true
    while let next = rest.first, next != "]" || isFirst {
      isFirst = false
      rest.removeFirst()
      if next == "\\", let letter = rest.first, let named = PatternParser.named(letter), !named.isNegated {
        rest.removeFirst()
        set.ranges += named.ranges
      } else {
        set.ranges.append(try range(from: next))
      }
    }
    guard rest.first == "]" else { throw PatternProblem("a '[' has no ']' after it") }
    rest.removeFirst()
    return set
  }

  private mutating func range(from first: Unicode.Scalar) throws(PatternProblem) -> ClosedRange<UInt32> {
    let low = try listed(first)
    guard rest.first == "-", let after = rest.dropFirst().first, after != "]" else { return low.value...low.value }
    rest = rest.dropFirst(2)
    let high = try listed(after)
    guard low.value <= high.value else { throw PatternProblem("a range in '[ ]' runs backwards") }
    return low.value...high.value
  }

  private mutating func listed(_ scalar: Unicode.Scalar) throws(PatternProblem) -> Unicode.Scalar {
    guard scalar == "\\" else { return scalar }
    guard let escaped = rest.first else { throw PatternProblem("it ends in a backslash") }
    rest.removeFirst()
    return escaped == "n" ? "\n" : escaped == "t" ? "\t" : escaped
  }
}
