/// Turns a parsed pattern into steps.
struct PatternCompiler {
  private(set) var steps: [LinearPattern.Step] = []

  /// Appends the steps of a node.
  mutating func add(_ node: PatternNode) throws(PatternProblem) {
    switch node {
    case .empty: break
    case .set(let set): try append(.set(set))
    case .edge(let edge): try append(.edge(edge))
    case .sequence(let nodes): for node in nodes { try add(node) }
    case .choice(let branches): try add(choice: branches)
    case .repetition(let node, let least, let most): try add(node, least: least, most: most)
    }
  }

  private mutating func add(choice branches: [PatternNode]) throws(PatternProblem) {
    var ends: [Int] = []
    for (index, branch) in branches.enumerated() {
      let isLast = index == branches.count - 1
      let split = steps.count
      if !isLast { try append(.split(split + 1, split + 1)) }
      try add(branch)
      guard !isLast else { continue }
      ends.append(steps.count)
      try append(.jump(0))
      steps[split] = .split(split + 1, steps.count)
    }
    for end in ends { steps[end] = .jump(steps.count) }
  }

  private mutating func add(_ node: PatternNode, least: Int, most: Int?) throws(PatternProblem) {
    for _ in 0..<least { try add(node) }
    guard let most else { return try addLoop(node) }
    var splits: [Int] = []
    for _ in least..<most {
      splits.append(steps.count)
      try append(.split(steps.count + 1, 0))
      try add(node)
    }
    for split in splits { steps[split] = .split(split + 1, steps.count) }
  }

  private mutating func addLoop(_ node: PatternNode) throws(PatternProblem) {
    let split = steps.count
    try append(.split(split + 1, 0))
    try add(node)
    try append(.jump(split))
    steps[split] = .split(split + 1, steps.count)
  }

  private mutating func append(_ step: LinearPattern.Step) throws(PatternProblem) {
    guard steps.count < LinearPattern.largest else {
      throw PatternProblem("the pattern is too large once its counts are written out")
    }
    steps.append(step)
  }
}
