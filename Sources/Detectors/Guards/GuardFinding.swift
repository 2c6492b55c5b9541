/// A guard that fired on an item.
package struct GuardFinding: Hashable, Sendable {
  /// For example `guard.organising`.
  package var id: String

  /// Why it is kept out of the score, in one sentence.
  package var explanation: String

  /// How sure the guard is, 0 to 1.
  package var strength: Double
}
