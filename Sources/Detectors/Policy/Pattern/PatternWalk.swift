/// One walk of a pattern over a text: all states at once, so that nothing is tried twice.
struct PatternWalk {
  private let steps: [LinearPattern.Step]
  private let scalars: [Unicode.Scalar]

  /// The states that wait for the next character, the earliest begin first, with where each began.
  private var threads: [(step: Int, start: Int)] = []

  /// The position at which each step was last reached.
  private var reached: [Int]
  private var best: Range<Int>?

  init(steps: [LinearPattern.Step], scalars: [Unicode.Scalar]) {
    self.steps = steps
    self.scalars = scalars
    reached = Array(repeating: -1, count: steps.count)
  }

  /// The leftmost match, as long as it can be.
  mutating func run() -> Range<Int>? {
    for position in 0...scalars.count {
      var next: [(step: Int, start: Int)] = []
      for thread in threads { follow(thread.step, start: thread.start, at: position, into: &next) }
      if best == nil { follow(0, start: position, at: position, into: &next) }
      if let best { next.removeAll { $0.start > best.lowerBound } }
      guard position < scalars.count else { break }
      threads = next.compactMap { thread in
        guard case .set(let set) = steps[thread.step], set.contains(scalars[position]) else { return nil }
        return (thread.step + 1, thread.start)
      }
      if threads.isEmpty, best != nil { break }
    }
    return best
  }

  /// Adds the states that a step leads to without reading a character.
  private mutating func follow(_ step: Int, start: Int, at position: Int, into next: inout [(step: Int, start: Int)]) {
    var open = [step]
    while let step = open.popLast() {
      guard reached[step] != position else { continue }
      reached[step] = position
      switch steps[step] {
      case .set: next.append((step, start))
      case .edge(let edge): if holds(edge, at: position) { open.append(step + 1) }
      case .split(let first, let second):
        open.append(second)
        open.append(first)
      case .jump(let target): open.append(target)
      case .match: record(start..<position)
      }
    }
  }

  private mutating func record(_ match: Range<Int>) {
    guard let known = best else {
      best = match
      return
    }
    let isBetter =
      match.lowerBound < known.lowerBound
      || (match.lowerBound == known.lowerBound && match.upperBound > known.upperBound)
    if isBetter { best = match }
  }

  private func holds(_ edge: PatternEdge, at position: Int) -> Bool {
    switch edge {
    case .start: return position == 0 || scalars[position - 1] == "\n"
    case .end: return position == scalars.count || scalars[position] == "\n"
    case .wordEdge: return isWord(position - 1) != isWord(position)
    case .insideWord: return isWord(position - 1) == isWord(position)
    }
  }

  private func isWord(_ position: Int) -> Bool {
    scalars.indices.contains(position) && ScalarSet.words.contains(scalars[position])
  }
}
