package import Model
import Storage

/// Errors of the stages as problems that a person can be told.
package enum Problems {
  /// The error itself where it is a problem already, what it means for the vault where it is SQLite's.
  ///
  /// Nil for an error that no stage throws on purpose.
  package static func problem(for error: any Error) -> (any Problem)? {
    (error as? any Problem) ?? VaultProblem(error)
  }
}
