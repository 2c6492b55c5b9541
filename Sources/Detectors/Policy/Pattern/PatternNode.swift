/// A pattern, parsed.
indirect enum PatternNode: Hashable, Sendable {
  case empty
  case set(ScalarSet)
  case edge(PatternEdge)
  case sequence([PatternNode])
  case choice([PatternNode])
  /// At least so often, at most so often; no upper bound for nil.
  case repetition(PatternNode, least: Int, most: Int?)
}

/// A place between two characters.
enum PatternEdge: Hashable, Sendable {
  case start
  case end
  case wordEdge
  case insideWord
}
