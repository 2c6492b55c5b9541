/// A graph of steps that phrases are compiled into: nodes are places in a phrase, arrows are words.
///
/// Phrases share their beginnings, alternatives of one phrase meet again behind it, so the graph stays about as large
/// as the lexicon itself.
final class PhraseGraph: Sendable {
  /// A place in phrases: what leaves it and what ends there.
  struct Node: Sendable {
    /// A bit for each symbol of an arrow, by its last six bits: most look-ups end here.
    var symbols: UInt64 = 0
    /// Its arrows, as a range of `symbols` and `targets`, in the order of their symbols.
    var arrows: Range<Int32> = 0..<0
    /// Entries that end here, as a range of `ends`.
    var ends: Range<Int32> = 0..<0
    var leavesByAny = false
    var leavesByNumber = false
    var leavesByName = false
    var leavesByWord = false
  }

  static let anyWord: Int32 = 1
  static let number: Int32 = 2

  let nodes: [Node]
  let ends: [Int32]
  /// Symbols of whole words.
  let words: HashIndex
  /// Symbols of stems.
  let stems: HashIndex
  /// A bit for each hash of a stem: most words need no look-up.
  private let stemFilter: BitFilter

  /// The symbols of all arrows, node by node: those of one lie in a line or two of a core's cache.
  ///
  /// A symbol with several targets stands several times.
  private let symbols: [Int32]
  /// Where each arrow leads.
  private let targets: [Int32]
  /// The first node's arrows by symbol: every word asks for some.
  private let firstArrows: [Range<Int32>]

  /// Reads the phrases; an entry's number is its place in the list.
  init(_ phrases: [String]) {
    var draft = Draft()
    for (entry, phrase) in phrases.enumerated() { draft.add(PhraseParser.pieces(of: phrase), entry: Int32(entry)) }
    words = draft.words
    stems = draft.stems
    var filter = BitFilter(capacity: draft.stemHashes.count)
    for hash in draft.stemHashes { filter.insert(hash) }
    stemFilter = filter
    let frozen = Frozen(draft)
    nodes = frozen.nodes
    ends = frozen.ends
    symbols = frozen.symbols
    targets = frozen.targets
    firstArrows = frozen.firstArrows
  }

  static func symbol(of kind: EntityKind) -> Int32 { 3 + Int32(EntityKind.allCases.firstIndex(of: kind) ?? 0) }

  private static let firstWord = 3 + Int32(EntityKind.allCases.count)

  /// The arrows that leave a node by a symbol, each a place of `target`; none where it leaves by others only.
  @inline(__always)
  func arrows(from number: Int32, by symbol: Int32) -> Range<Int32> {
    if number == 0 { return firstArrows[Int(symbol)] }
    let node = nodes[Int(number)]
    guard node.symbols >> UInt64(symbol & 63) & 1 == 1 else { return 0..<0 }
    var place = firstPlace(of: symbol, in: node.arrows)
    let start = place
    while place < node.arrows.upperBound, symbols[Int(place)] == symbol { place += 1 }
    return start..<place
  }

  /// Where a symbol stands first in a node's arrows, or would stand.
  @inline(__always)
  private func firstPlace(of symbol: Int32, in arrows: Range<Int32>) -> Int32 {
    var (low, count) = (arrows.lowerBound, arrows.upperBound - arrows.lowerBound)
    while count > 0 {
      let half = count / 2
      let isBefore = symbols[Int(low + half)] < symbol
      low = isBefore ? low + half + 1 : low
      count = isBefore ? count - half - 1 : half
    }
    return low
  }

  @inline(__always)
  func target(_ place: Int32) -> Int32 { targets[Int(place)] }

  @inline(__always)
  func mayBeStem(_ hash: UInt64) -> Bool { stemFilter.mayHold(hash) }

  private static func key(_ node: Int32, _ symbol: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
  }
}

extension PhraseGraph {
  /// The graph laid out for walking.
  private struct Frozen {
    var nodes: [Node] = []
    var ends: [Int32] = []
    var symbols: [Int32] = []
    var targets: [Int32] = []
    var firstArrows: [Range<Int32>]

    init(_ draft: Draft) {
      firstArrows = Array(repeating: 0..<0, count: Int(draft.symbolCount))
      for entries in draft.ends {
        let start = Int32(ends.count)
        ends += entries
        nodes.append(Node(ends: start..<Int32(ends.count)))
      }
      for (node, symbol) in draft.order.sorted(by: <) {
        let start = Int32(targets.count)
        targets += draft.arrows[PhraseGraph.key(node, symbol)] ?? []
        let end = Int32(targets.count)
        symbols += Array(repeating: symbol, count: Int(end - start))
        if node == 0 { firstArrows[Int(symbol)] = start..<end }
        Frozen.add(symbol, start..<end, to: &nodes[Int(node)])
      }
    }

    private static func add(_ symbol: Int32, _ places: Range<Int32>, to node: inout Node) {
      node.arrows = (node.arrows.isEmpty ? places.lowerBound : node.arrows.lowerBound)..<places.upperBound
      node.symbols |= 1 << UInt64(symbol & 63)
      switch symbol {
      case PhraseGraph.anyWord: node.leavesByAny = true
      case PhraseGraph.number: node.leavesByNumber = true
      case ..<PhraseGraph.firstWord: node.leavesByName = true
      default: node.leavesByWord = true
      }
    }
  }
}

extension PhraseGraph {
  /// The graph while it grows.
  private struct Draft {
    var ends: [[Int32]] = [[]]
    var arrows: [UInt64: [Int32]] = [:]
    var order: [(Int32, Int32)] = []
    var words = HashIndex(capacity: 4096)
    var stems = HashIndex(capacity: 512)
    var stemHashes: [UInt64] = []
    /// Nodes that any phrase with the same beginning may use.
    private var shared: Set<Int32> = [0]
    /// Where a step from just these shared nodes leads, by the nodes in their order and the step's symbol.
    private var steps: [[Int32]: Int32] = [:]
    private var symbols = PhraseGraph.firstWord

    /// One more than the largest symbol.
    var symbolCount: Int32 { symbols }

    mutating func add(_ pieces: [PhraseParser.Piece], entry: Int32) {
      for node in build(pieces, from: [0]) where node != 0 { ends[Int(node)].append(entry) }
    }

    private mutating func build(_ pieces: [PhraseParser.Piece], from start: [Int32]) -> [Int32] {
      var frontier = start
      for piece in pieces {
        switch piece {
        case .step(let part): frontier = [step(part, from: frontier, to: nil)]
        case .choice(let alternatives): frontier = choice(alternatives, from: frontier)
        case .gap(let least, let most): frontier = gap(least, most, from: frontier)
        }
      }
      return frontier
    }

    private mutating func choice(_ alternatives: [[PhraseParser.Piece]], from frontier: [Int32]) -> [Int32] {
      let isShared = frontier == [0]
      var meeting: Int32?
      var found: [Int32] = []
      for alternative in alternatives {
        guard let last = alternative.last else {
          found += frontier
          continue
        }
        if !isShared, case .step(let part) = last {
          let before = build(Array(alternative.dropLast()), from: frontier)
          let target = meeting ?? node()
          meeting = target
          _ = step(part, from: before, to: target)
        } else {
          found += build(alternative, from: frontier)
        }
      }
      return Array(Set(found + (meeting.map { [$0] } ?? []))).sorted()
    }

    private mutating func gap(_ least: Int, _ most: Int, from start: [Int32]) -> [Int32] {
      var frontier = start
      var found = least == 0 ? start : []
      for width in 0..<most {
        frontier = [step(.any, from: frontier, to: nil)]
        if width + 1 >= least { found += frontier }
      }
      return found
    }

    /// One step from every place of a frontier to one node, to a shared one where all the beginnings are shared.
    private mutating func step(_ part: PhrasePart, from frontier: [Int32], to wanted: Int32?) -> Int32 {
      let symbol = symbol(of: part)
      guard wanted == nil, frontier.allSatisfy(shared.contains) else {
        return linked(frontier, symbol, wanted ?? node())
      }
      let step = frontier.sorted() + [symbol]
      if let known = steps[step] { return known }
      let target = linked(frontier, symbol, node())
      steps[step] = target
      shared.insert(target)
      return target
    }

    private mutating func linked(_ frontier: [Int32], _ symbol: Int32, _ target: Int32) -> Int32 {
      for from in frontier { link(from, symbol, target) }
      return target
    }

    private mutating func link(_ from: Int32, _ symbol: Int32, _ to: Int32) {
      let key = PhraseGraph.key(from, symbol)
      if arrows[key] == nil { order.append((from, symbol)) }
      if !(arrows[key]?.contains(to) ?? false) { arrows[key, default: []].append(to) }
    }

    private mutating func node() -> Int32 {
      ends.append([])
      return Int32(ends.count - 1)
    }

    private mutating func symbol(of part: PhrasePart) -> Int32 {
      switch part {
      case .any: return PhraseGraph.anyWord
      case .number: return PhraseGraph.number
      case .entity(let kind): return PhraseGraph.symbol(of: kind)
      case .word(let hash): return symbol(hash, in: \.words)
      case .stem(let hash):
        stemHashes.append(hash)
        return symbol(hash, in: \.stems)
      }
    }

    private mutating func symbol(_ hash: UInt64, in index: WritableKeyPath<Draft, HashIndex>) -> Int32 {
      if let known = self[keyPath: index].value(hash) { return known }
      self[keyPath: index].set(hash, symbols)
      symbols += 1
      return symbols - 1
    }
  }
}
