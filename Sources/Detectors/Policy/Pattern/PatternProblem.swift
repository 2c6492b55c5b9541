/// Why a pattern of a policy file can't be used.
package struct PatternProblem: Error, Hashable, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
