/// A regular expression that can't run away: a Thompson automaton whose size is bounded, walked once.
///
/// Time is the length of the text times the size of the program, whatever the pattern; `PatternParser` says what it
/// may hold.
package struct LinearPattern: Hashable, Sendable {
  enum Step: Hashable, Sendable {
    case set(ScalarSet)
    case edge(PatternEdge)
    case split(Int, Int)
    case jump(Int)
    case match
  }

  /// Larger programs are refused: counts inside counts multiply.
  static let largest = 2_000

  let steps: [Step]

  /// Compiles a pattern.
  package init(_ pattern: String) throws(PatternProblem) {
    var compiler = PatternCompiler()
    try compiler.add(try PatternParser.node(of: pattern))
    steps = compiler.steps + [.match]
  }

  /// The first match and the longest of those that begin there, in Unicode scalars; nil without one.
  package func firstMatch(in scalars: [Unicode.Scalar]) -> Range<Int>? {
    var walk = PatternWalk(steps: steps, scalars: scalars)
    return walk.run()
  }

  /// Whether the empty text matches, so that every text does.
  package var matchesNothing: Bool { firstMatch(in: []) != nil }
}
