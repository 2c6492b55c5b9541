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
    var draft = PhraseDraft()
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

  static let firstWord = 3 + Int32(EntityKind.allCases.count)

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

  static func key(_ node: Int32, _ symbol: Int32) -> UInt64 {
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

    init(_ draft: PhraseDraft) {
      firstArrows = Array(repeating: 0..<0, count: Int(draft.symbolCount))
      for entries in draft.ends {
        let start = Int32(ends.count)
        ends += entries
        nodes.append(Node(ends: start..<Int32(ends.count)))
      }
      var (arrows, starts) = Frozen.byNode(draft.arrows, count: nodes.count)
      for node in nodes.indices {
        arrows[starts[node]..<starts[node + 1]].sort()
        add(arrows[starts[node]..<starts[node + 1]], to: node)
      }
    }

    /// The arrows of each node side by side, and where those of each begin.
    private static func byNode(_ drawn: [PhraseDraft.Arrow], count: Int) -> (arrows: [UInt64], starts: [Int]) {
      var starts = Array(repeating: 0, count: count + 1)
      for arrow in drawn { starts[Int(arrow.from) + 1] += 1 }
      for node in 0..<count { starts[node + 1] += starts[node] }
      var next = starts
      var arrows = Array(repeating: UInt64(0), count: drawn.count)
      for arrow in drawn {
        arrows[next[Int(arrow.from)]] = arrow.step
        next[Int(arrow.from)] += 1
      }
      return (arrows, starts)
    }

    /// Adds a node's arrows, which are in the order of their symbols; the same arrow counts once.
    private mutating func add(_ steps: ArraySlice<UInt64>, to node: Int) {
      let start = Int32(targets.count)
      var last: UInt64?
      for step in steps where step != last {
        last = step
        let symbol = Int32(truncatingIfNeeded: step >> 32)
        symbols.append(symbol)
        targets.append(Int32(truncatingIfNeeded: step))
        if node == 0 { markFirst(symbol) }
        Frozen.mark(symbol, in: &nodes[node])
      }
      nodes[node].arrows = start..<Int32(targets.count)
    }

    /// Notes that the newest arrow leaves the first node.
    private mutating func markFirst(_ symbol: Int32) {
      let end = Int32(targets.count)
      let known = firstArrows[Int(symbol)]
      firstArrows[Int(symbol)] = (known.isEmpty ? end - 1 : known.lowerBound)..<end
    }

    private static func mark(_ symbol: Int32, in node: inout Node) {
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
