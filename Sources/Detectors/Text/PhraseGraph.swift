/// A graph of steps that phrases are compiled into: nodes are places in a phrase, arrows are words.
///
/// Phrases share their beginnings, alternatives of one phrase meet again behind it, so the graph stays about as large
/// as the lexicon itself.
final class PhraseGraph: Sendable {
  /// What leaves a node, beside words.
  struct Node: Sendable {
    var leavesByAny: Bool = false
    var leavesByNumber = false
    var leavesByName = false
    var leavesByWord = false
    /// A bit for each symbol of an arrow, by its last six bits: most look-ups end here.
    var symbols: UInt64 = 0
    /// Entries that end here, as a range of `ends`.
    var ends = 0..<0
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
  private let arrows: HashIndex
  /// Most words of a text leave a node by no arrow.
  private let arrowFilter: BitFilter
  /// Targets of arrows: a number of nodes and the nodes.
  private let targets: [Int32]
  /// Where the arrows of the first node lead, by symbol, as in `arrows`; -1 for none: every word asks for one.
  private let firstArrows: [Int32]

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
    arrows = frozen.arrows
    arrowFilter = frozen.arrowFilter
    targets = frozen.targets
    firstArrows = (0..<draft.symbolCount).map { frozen.arrows.value(PhraseGraph.key(0, $0)) ?? -1 }
  }

  static func symbol(of kind: EntityKind) -> Int32 { 3 + Int32(EntityKind.allCases.firstIndex(of: kind) ?? 0) }

  private static let firstWord = 3 + Int32(EntityKind.allCases.count)

  /// Places where an arrow leads, as a range of `target`; nil where there is none.
  @inline(__always)
  func arrow(from node: Int32, by symbol: Int32) -> Range<Int>? {
    guard let start = place(of: symbol, from: node) else { return nil }
    return start + 1..<start + 1 + Int(targets[start])
  }

  @inline(__always)
  private func place(of symbol: Int32, from node: Int32) -> Int? {
    if node == 0 {
      let place = firstArrows[Int(symbol)]
      return place < 0 ? nil : Int(place)
    }
    guard nodes[Int(node)].symbols >> UInt64(symbol & 63) & 1 == 1 else { return nil }
    let key = PhraseGraph.key(node, symbol)
    return arrowFilter.mayHold(key) ? arrows.value(key).map { Int($0) } : nil
  }

  @inline(__always)
  func target(_ place: Int) -> Int32 { targets[place] }

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
    var arrows: HashIndex
    var arrowFilter: BitFilter
    var targets: [Int32] = []

    init(_ draft: Draft) {
      arrows = HashIndex(capacity: draft.order.count)
      arrowFilter = BitFilter(capacity: draft.order.count)
      for entries in draft.ends {
        let start = ends.count
        ends += entries
        nodes.append(Node(ends: start..<ends.count))
      }
      for (node, symbol) in draft.order {
        let found = draft.arrows[PhraseGraph.key(node, symbol)] ?? []
        arrows.set(PhraseGraph.key(node, symbol), Int32(targets.count))
        arrowFilter.insert(PhraseGraph.key(node, symbol))
        targets.append(Int32(found.count))
        targets += found
        mark(Int(node), symbol)
      }
    }

    private mutating func mark(_ node: Int, _ symbol: Int32) {
      nodes[node].symbols |= 1 << UInt64(symbol & 63)
      switch symbol {
      case PhraseGraph.anyWord: nodes[node].leavesByAny = true
      case PhraseGraph.number: nodes[node].leavesByNumber = true
      case ..<PhraseGraph.firstWord: nodes[node].leavesByName = true
      default: nodes[node].leavesByWord = true
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
        let next = node()
        for from in frontier { link(from, PhraseGraph.anyWord, next) }
        frontier = [next]
        if width + 1 >= least { found.append(next) }
      }
      return found
    }

    /// One step from every place of a frontier to one node, to a shared one where the beginning is shared.
    private mutating func step(_ part: PhrasePart, from frontier: [Int32], to wanted: Int32?) -> Int32 {
      let symbol = symbol(of: part)
      if wanted == nil, frontier.count == 1, shared.contains(frontier[0]) {
        let known = arrows[PhraseGraph.key(frontier[0], symbol)]?.first { shared.contains($0) }
        if let known { return known }
        let fresh = node()
        shared.insert(fresh)
        link(frontier[0], symbol, fresh)
        return fresh
      }
      let target = wanted ?? node()
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
