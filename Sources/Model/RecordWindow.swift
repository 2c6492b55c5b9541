/// What an export tells about one kind of record: every record of a moment inside, or it was gone by then.
package struct RecordWindow: Hashable, Sendable {
  package var kind: RecordKind

  /// The first moment; nil for the account's whole life.
  package var since: Timestamp?

  /// The moment of the export, or the end of the range that was asked for.
  package var until: Timestamp?

  package init(kind: RecordKind, since: Timestamp?, until: Timestamp?) {
    self.kind = kind
    self.since = since
    self.until = until
  }

  /// Whether a record of a moment would be in the export; one without a moment only if nothing is left out.
  package func covers(_ moment: Timestamp?) -> Bool {
    guard let moment else { return since == nil }
    if let since, moment < since { return false }
    if let until, until < moment { return false }
    return true
  }
}
