package import Model

/// Whose account an archive joined, and what is to be said of it.
package struct ImportResult: Hashable, Sendable {
  package var account: Account
  package var notes: [MergeNote] = []

  /// The notes as sentences; nil where there are none.
  package var remarks: [String]? { notes.isEmpty ? nil : notes.map(\.description) }
}
