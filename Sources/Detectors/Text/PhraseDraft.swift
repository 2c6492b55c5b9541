/// The graph of phrases while it grows.
struct PhraseDraft {
  /// An arrow: where it begins, and its symbol above the node that it leads to.
  struct Arrow {
    let from: Int32
    let step: UInt64

    init(from: Int32, by symbol: Int32, to target: Int32) {
      self.from = from
      step = PhraseGraph.key(symbol, target)
    }
  }

  var ends: [[Int32]] = [[]]
  /// In the order of drawing, some of them more than once.
  var arrows: [Arrow] = []
  var words = HashIndex(capacity: 4096)
  var stems = HashIndex(capacity: 512)
  var stemHashes: [UInt64] = []
  /// Whether any phrase with the same beginning may use a node.
  private var isShared = [true]
  /// Where a step from one shared node leads, by the node and the step's symbol.
  private var steps: [UInt64: Int32] = [:]
  /// The same for steps from several, by the nodes in their order and the symbol.
  private var forks: [[Int32]: Int32] = [:]
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
    let isFirst = frontier == [0]
    var meeting: Int32?
    var found: [Int32] = []
    for alternative in alternatives {
      guard let last = alternative.last else {
        found += frontier
        continue
      }
      if !isFirst, case .step(let part) = last {
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
    guard wanted == nil, frontier.allSatisfy({ isShared[Int($0)] }) else {
      return linked(frontier, symbol, wanted ?? node())
    }
    if let from = frontier.first, frontier.count == 1 {
      let place = PhraseGraph.key(from, symbol)
      if let known = steps[place] { return known }
      let target = sharedNode(behind: frontier, symbol)
      steps[place] = target
      return target
    }
    let place = frontier.sorted() + [symbol]
    if let known = forks[place] { return known }
    let target = sharedNode(behind: frontier, symbol)
    forks[place] = target
    return target
  }

  private mutating func sharedNode(behind frontier: [Int32], _ symbol: Int32) -> Int32 {
    let target = linked(frontier, symbol, node())
    isShared[Int(target)] = true
    return target
  }

  private mutating func linked(_ frontier: [Int32], _ symbol: Int32, _ target: Int32) -> Int32 {
    for from in frontier { arrows.append(Arrow(from: from, by: symbol, to: target)) }
    return target
  }

  private mutating func node() -> Int32 {
    ends.append([])
    isShared.append(false)
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

  private mutating func symbol(_ hash: UInt64, in index: WritableKeyPath<PhraseDraft, HashIndex>) -> Int32 {
    if let known = self[keyPath: index].value(hash) { return known }
    self[keyPath: index].set(hash, symbols)
    symbols += 1
    return symbols - 1
  }
}
