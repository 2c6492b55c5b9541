package import Model

/// An export of an account that the vault has read, and what it tells about.
package struct ExportEntry: Hashable, Sendable {
  package var digest: String
  package var exportedAt: Day?

  /// First moment of its records, of whatever kind.
  package var from: Timestamp?

  package var windows: [RecordKind: RecordWindow]

  /// Whether a record of a kind and moment would be in it if the account still had it.
  ///
  /// Where the export does not state the range that was asked for, it tells nothing of what is older than all that it
  /// holds: platforms cut exports to a range without a word.
  package func covers(_ kind: RecordKind, at moment: Timestamp?) -> Bool {
    guard let window = windows[kind], window.covers(moment) else { return false }
    guard window.since == nil, let moment else { return true }
    return from.map { $0 <= moment } ?? false
  }
}
